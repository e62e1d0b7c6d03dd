package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import java.util.Optional;

/** Timeouts and failures are tried again and bring more calls than the formulas expect. */
final class AddedLoad implements ReasonFinder {
  @Override
  public String code() {
    return "added-load";
  }

  @Override
  public Optional<String> find(Case difference) {
    double arrivals = difference.arrivals();
    return difference.front().isPresent() && arrivals > 1
        ? Optional.of(
            "it gets %s × the calls that the formulas expect, by timeouts, retries or bursts"
                .formatted(Figures.count(arrivals)))
        : Optional.empty();
  }
}
