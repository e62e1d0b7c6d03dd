package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.Optional;

/** Slots are kept while calls wait downstream. */
final class HeldSlots implements ReasonFinder {
  @Override
  public String code() {
    return "held-slots";
  }

  @Override
  public Optional<String> find(Case difference) {
    ComponentResult.Times times = difference.simulated().times();
    return difference.isOwn() && difference.isWaiting() && times.downstream() > 0
        ? Optional.of(
            "its slots are held while calls wait downstream (%s of the time), of which only the mean is known"
                .formatted(
                    Figures.share(times.downstream() / (times.computing() + times.downstream()))))
        : Optional.empty();
  }
}
