package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import java.util.Optional;

/** Calls fail before they reach the component. */
final class LessLoad implements ReasonFinder {
  @Override
  public String code() {
    return "less-load";
  }

  @Override
  public Optional<String> find(Case difference) {
    double arrivals = difference.arrivals();
    return difference.front().isPresent() && arrivals < 1
        ? Optional.of(
            "it gets only %s of the calls that the formulas expect"
                .formatted(Figures.share(arrivals)))
        : Optional.empty();
  }
}
