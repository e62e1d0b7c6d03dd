package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import java.util.Optional;

/** Instances come and go. */
final class Scaling implements ReasonFinder {
  @Override
  public String code() {
    return "autoscaling";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.rules().scaling().isPresent()
        ? Optional.of(
            "it scales: %s instances were up on average, and the formulas count all it may have"
                .formatted(Figures.count(difference.simulated().instancesUp())))
        : Optional.empty();
  }
}
