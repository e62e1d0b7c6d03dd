package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import java.util.Optional;

/** The run is short. */
final class FewSamples implements ReasonFinder {
  @Override
  public String code() {
    return "few-samples";
  }

  @Override
  public Optional<String> find(Case difference) {
    long count = difference.outcome().counts().completed();
    return difference.comparison().interval().isEmpty() || count < 1000
        ? Optional.of("the run measured %s of its calls only".formatted(Figures.whole(count)))
        : Optional.empty();
  }
}
