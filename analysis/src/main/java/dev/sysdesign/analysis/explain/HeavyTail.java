package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.archetype.Front;
import java.util.Optional;

/** Rare calls that take very long decide the mean. */
final class HeavyTail implements ReasonFinder {
  @Override
  public String code() {
    return "heavy-tail";
  }

  @Override
  public Optional<String> find(Case difference) {
    double scv = difference.front().map(HeavyTail::scv).orElse(0.0);
    return scv > 10
        ? Optional.of("rare calls that take very long decide its mean, and a run meets few of them")
        : Optional.empty();
  }

  private static double scv(Front front) {
    return Math.max(front.readTime().scv(), front.writeTime().scv());
  }
}
