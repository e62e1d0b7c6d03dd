package dev.sysdesign.analysis.explain;

import java.util.Optional;

/** Users send more slowly when answers are slow. */
final class ThinkingUsers implements ReasonFinder {
  @Override
  public String code() {
    return "closed-loop";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.sources().anyMatch(source -> source.users().isPresent())
        ? Optional.of(
            "users who wait send nothing, so arrivals thin out where the formulas assume chance")
        : Optional.empty();
  }
}
