package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.analytic.StationEstimate;
import dev.sysdesign.engine.result.Bottleneck;
import java.util.ArrayList;
import java.util.List;

/**
 * More work is offered to a component than it can do, without any fault. The formulas find every
 * such component; what only a run can show, such as retries that keep a system down, comes from the
 * run's bottleneck.
 */
final class Saturated implements WarningRule {
  private static final String CODE = "saturated";

  @Override
  public List<Warning> check(Findings findings) {
    List<Warning> warnings = new ArrayList<>();
    findings.estimates().stream()
        .filter(estimate -> estimate.ownLoad() >= 1)
        .forEach(estimate -> warnings.add(byItsLoad(estimate)));
    findings
        .steady()
        .bottleneck()
        .filter(bottleneck -> bottleneck.ownLoad() >= 1)
        .filter(
            bottleneck ->
                warnings.stream()
                    .noneMatch(w -> w.message().contains(name(bottleneck.component()))))
        .ifPresent(bottleneck -> warnings.add(inTheRun(bottleneck)));
    return warnings;
  }

  private static Warning byItsLoad(StationEstimate estimate) {
    String message =
        "%s is saturated: %s need %s %s, it has %s."
            .formatted(
                name(estimate.component()),
                Figures.rate(estimate.arrivals()),
                Figures.whole(estimate.needed()),
                estimate.limit().word(),
                Figures.whole(estimate.capacity()));
    return new Warning(CODE, message);
  }

  private static Warning inTheRun(Bottleneck bottleneck) {
    String message =
        "%s is saturated though its load alone would fit: with retries and repeated work it needs"
            + " more than %s %s, it has %s.";
    return new Warning(
        CODE,
        message.formatted(
            name(bottleneck.component()),
            Figures.whole((long) Math.ceil(bottleneck.ownLoad() * bottleneck.capacity())),
            bottleneck.limit().word(),
            Figures.whole(bottleneck.capacity())));
  }

  private static String name(String component) {
    return "'" + component + "'";
  }
}
