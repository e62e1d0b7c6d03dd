package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.archetype.Archetype;
import java.util.Optional;

/** New environments take longer. */
final class ColdStarts implements ReasonFinder {
  @Override
  public String code() {
    return "cold-starts";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.isOwn() && difference.archetype().orElse(null) instanceof Archetype.Elastic
        ? Optional.of("some of its calls pay a cold start, which the formulas leave out")
        : Optional.empty();
  }
}
