package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Outcome;
import java.util.List;

/** The rows that a table leaves out: how many, the option that shows them, and their sums. */
final class Rest {
  private Rest() {}

  /** Such as {@code … 184 more (--all)}. */
  static String name(long rows) {
    return "… %s more (--all)".formatted(Figures.whole(rows));
  }

  /** Failed ÷ finished with its interval; {@link Figures#NONE} where nothing finished. */
  static String errors(Outcome outcome) {
    return isSilent(outcome)
        ? Figures.NONE
        : Figures.share(outcome.errorRate(), outcome.confidence().errorRate());
  }

  /** Whether nothing finished, so that no share of it can be told. */
  static boolean isSilent(Outcome outcome) {
    return outcome.counts().failed() + outcome.counts().completed() == 0;
  }

  /** Failed ÷ finished of all of them. */
  static String errors(List<Outcome> rest) {
    long failed = rest.stream().mapToLong(o -> o.counts().failed()).sum();
    long finished = failed + rest.stream().mapToLong(o -> o.counts().completed()).sum();
    return Figures.share(finished == 0 ? Double.NaN : (double) failed / finished);
  }

  static String throughput(List<Outcome> rest) {
    return Figures.rate(rest.stream().mapToDouble(Outcome::throughput).sum());
  }

  /** The slowest of them. */
  static String p99(List<Outcome> rest) {
    double most = rest.stream().mapToDouble(o -> o.latency().p99()).reduce(Double.NaN, Rest::most);
    return Double.isNaN(most) ? Figures.NONE : "≤ " + Figures.time(most);
  }

  /** The largest of them; a figure that is a bound already is none twice. */
  static String most(String largest) {
    return largest.startsWith("<") ? largest : "≤ " + largest;
  }

  private static double most(double one, double other) {
    return Double.isNaN(one) ? other : Double.isNaN(other) ? one : Math.max(one, other);
  }
}
