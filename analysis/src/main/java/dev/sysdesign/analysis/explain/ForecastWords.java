package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.LimitCause;
import dev.sysdesign.engine.limit.LimitState;

/** What formulas expect of a limit, before any run. */
public final class ForecastWords {
  private ForecastWords() {}

  /** Of one that will be full. */
  public static String full(LimitState limit) {
    return switch (limit.limit().kind()) {
      case RATE, READS, WRITES -> rate(limit);
      case LINK ->
          "The link of '%s -> %s' gets %s × what it can carry."
              .formatted(limit.limit().component(), limit.limit().callee(), times(limit));
      case LANES ->
          "'%s' hands on one record after the other in each of its %s: '%s' needs %s × that time for %s."
              .formatted(
                  limit.limit().component(),
                  limit.capacity() == 1
                      ? "shard, the only one"
                      : Figures.whole(Math.round(limit.capacity())) + " shards",
                  limit.limit().callee(),
                  times(limit),
                  Figures.rate(limit.calls()));
      default -> needs(limit);
    };
  }

  private static String rate(LimitState limit) {
    String hot =
        limit.cause() instanceof LimitCause.HotPart part
            ? " Its fullest of %s parts gets %s times the mean."
                .formatted(Figures.whole(part.parts()), LimitWords.rounded(part.partLoad()))
            : "";
    return "'%s' gets %s × the %s %s that it lets through in a second: %s arrive.%s"
        .formatted(
            limit.limit().component(),
            times(limit),
            Figures.whole(Math.round(limit.capacity())),
            LimitWords.calls(limit.limit().kind()),
            Figures.rate(limit.calls()),
            hot);
  }

  private static String needs(LimitState limit) {
    String what =
        "'%s' needs %s × its %s"
            .formatted(limit.limit().component(), times(limit), LimitWords.plainCapacity(limit));
    if (Double.isInfinite(limit.demand())) {
      return "'%s' needs more than its %s: calls keep one without end, waiting for what they call."
          .formatted(limit.limit().component(), LimitWords.plainCapacity(limit));
    }
    double busy = limit.demand() * limit.capacity();
    String each = Figures.time(busy / limit.calls() * 1e9);
    return limit.cause() instanceof LimitCause.OwnWork
        ? "%s: %s of %s each keep %s busy."
            .formatted(what, Figures.rate(limit.calls()), each, Figures.count(busy))
        : "%s: %s keep one for %s each, most of it to wait for what they call."
            .formatted(what, Figures.rate(limit.calls()), each);
  }

  /** Of one that will turn calls away though there is room in it on average. */
  public static String turnsAway(LimitState limit) {
    return "'%s' will turn away %s of its calls: its %s are asked for %s of the time, and %s."
        .formatted(
            limit.limit().component(),
            Figures.share(limit.refusedShare()),
            LimitWords.plainCapacity(limit),
            Figures.load(limit.demand()),
            LimitWords.refusal(limit));
  }

  /** Two digits, but never 1 for what is more. */
  private static String times(LimitState limit) {
    double load = limit.demand();
    return Figures.count(load < 1.1 ? Math.ceil(load * 100) / 100 : Math.round(load * 10) / 10.0);
  }
}
