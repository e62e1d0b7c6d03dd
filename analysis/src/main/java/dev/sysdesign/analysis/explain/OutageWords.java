package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.Limits;
import java.util.List;
import java.util.Optional;

/** Which components were down. */
final class OutageWords {
  private static final int MOST = 3;

  private OutageWords() {}

  /** One sentence; none where all instances were up. */
  static Optional<String> sentence(List<Limits.Down> down) {
    if (down.isEmpty()) {
      return Optional.empty();
    }
    String first = String.join(", ", down.stream().limit(MOST).map(OutageWords::words).toList());
    int more = down.size() - MOST;
    return Optional.of(
        "%s down%s."
            .formatted(first, more > 0 ? ", and instances of %s others".formatted(more) : ""));
  }

  private static String words(Limits.Down down) {
    return down.isWhole()
        ? "'%s' was".formatted(down.component())
        : "%s of %s instances of '%s' were"
            .formatted(
                Figures.count(down.instances() - down.up()),
                Figures.whole(down.instances()),
                down.component());
  }
}
