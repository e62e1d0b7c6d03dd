package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.archetype.Archetype;
import java.util.Optional;

/** A client's rate is not the same all the time. */
final class LoadChanges implements ReasonFinder {
  @Override
  public String code() {
    return "load-changes";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.sources().anyMatch(LoadChanges::changes)
        ? Optional.of("the load changes with time, and the formulas know one rate only")
        : Optional.empty();
  }

  private static boolean changes(Archetype.Source source) {
    return source.pattern().isPresent();
  }
}
