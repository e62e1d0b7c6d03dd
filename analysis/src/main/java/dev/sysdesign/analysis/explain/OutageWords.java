package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.Limits;
import java.util.List;
import java.util.Optional;

/** Which components were down. */
final class OutageWords {
  private static final int MOST = 3;

  private OutageWords() {}

  /**
   * One sentence; none where all instances were up.
   *
   * @param faulted whether it is of the time of faults alone
   */
  static Optional<String> sentence(List<Limits.Down> down, boolean faulted) {
    if (down.isEmpty()) {
      return Optional.empty();
    }
    String first = String.join(", ", down.stream().limit(MOST).map(OutageWords::words).toList());
    int more = down.size() - MOST;
    String sentence =
        "%s%s."
            .formatted(
                first,
                more > 0
                    ? ", and of %s more some instances are down".formatted(Figures.whole(more))
                    : "");
    return Optional.of(faulted ? LimitWords.whileFaultsLast(sentence) : sentence);
  }

  private static String words(Limits.Down down) {
    if (down.isWhole()) {
      return "'%s' is down".formatted(down.component());
    }
    double away = down.instances() - down.up();
    if (down.instances() == 1) {
      return "'%s' is down %s of the time".formatted(down.component(), Figures.load(away));
    }
    String count = Figures.count(away);
    return "%s of the %s instances of '%s' %s down on average"
        .formatted(
            count,
            Figures.whole(down.instances()),
            down.component(),
            count.equals("1") ? "is" : "are");
  }
}
