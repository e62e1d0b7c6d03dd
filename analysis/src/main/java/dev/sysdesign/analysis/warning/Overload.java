package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.analytic.StationEstimate;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.result.Bottleneck.Limit;
import java.util.ArrayList;
import java.util.List;

/**
 * A component that will have more work than it can do, by formulas and before any run.
 *
 * @param message one sentence with its name
 */
public record Overload(String component, String message) {
  /**
   * Those of a system, in name order. Slots that are full because calls wait in them are told of
   * only where nothing is overloaded by its own work, since that would be the reason.
   */
  public static List<Overload> of(SystemEstimate estimate) {
    List<Overload> overloads = new ArrayList<>();
    if (!estimate.settled()) {
      return overloads;
    }
    estimate.limits().stream()
        .filter(limit -> limit.ownLoad() >= 1)
        .forEach(limit -> overloads.add(new Overload(limit.component(), byItsWork(limit))));
    if (overloads.isEmpty()) {
      estimate.held().forEach(held -> overloads.add(new Overload(held.component(), held(held))));
    }
    return overloads;
  }

  private static String byItsWork(StationEstimate limit) {
    if (limit.limit() == Limit.RATE) {
      return "'%s' gets %s × the %s calls that it lets through in a second: %s arrive."
          .formatted(
              limit.component(),
              times(limit),
              Figures.whole(limit.capacity()),
              Figures.rate(limit.arrivals()));
    }
    return "'%s' needs %s × its %s %s: %s of %s each keep %s busy."
        .formatted(
            limit.component(),
            times(limit),
            Figures.whole(limit.capacity()),
            noun(limit),
            Figures.rate(limit.arrivals()),
            each(limit),
            Figures.count(limit.erlangs()));
  }

  private static String held(StationEstimate held) {
    return "'%s' needs %s × its %s %s: %s keep one for %s each, most of it to wait for what they call."
        .formatted(
            held.component(),
            times(held),
            Figures.whole(held.capacity()),
            noun(held),
            Figures.rate(held.arrivals()),
            each(held));
  }

  private static String each(StationEstimate limit) {
    return Figures.time(limit.erlangs() / limit.arrivals() * 1e9);
  }

  /** Two digits, but never 1 for what is more. */
  private static String times(StationEstimate limit) {
    double load = limit.ownLoad();
    return Figures.count(load < 1.1 ? Math.ceil(load * 100) / 100 : Math.round(load * 10) / 10.0);
  }

  private static String noun(StationEstimate limit) {
    String word = limit.limit().word();
    return limit.capacity() == 1 ? word.substring(0, word.length() - 1) : word;
  }
}
