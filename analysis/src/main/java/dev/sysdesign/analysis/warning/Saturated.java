package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Bottleneck;
import java.util.List;

/** More work is offered to the bottleneck than it can do, without any fault. */
final class Saturated implements WarningRule {
  @Override
  public List<Warning> check(Findings findings) {
    return findings.steady().bottleneck().filter(b -> b.ownLoad() >= 1).stream()
        .map(Saturated::warning)
        .toList();
  }

  private static Warning warning(Bottleneck bottleneck) {
    long needed = (long) Math.ceil(bottleneck.ownLoad() * bottleneck.capacity());
    String message =
        "'%s' is saturated: the load needs more than %s %s, it has %s."
            .formatted(
                bottleneck.component(),
                Figures.whole(needed),
                bottleneck.limit().word(),
                Figures.whole(bottleneck.capacity()));
    return new Warning("saturated", message);
  }
}
