package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The requests of a run by which a month is counted: those of the parts of its window of which
 * hardly any is under way at the end, with all calls that they caused. So calls ÷ requests are not
 * off by what is under way at either end of the window. Where most parts are not over, as in a
 * system whose backlog grows, everything that was seen in the window is taken as it is.
 *
 * @param parts numbers of the parts that are taken; 0 is the time before the window
 * @param seconds length of those in the window, above 0
 * @param isOver whether they are parts of which the requests are over
 * @param isSample whether some of the parts that are over are left out
 */
record Followed(int[] parts, Quantity seconds, boolean isOver, boolean isSample) {
  /** Share of requests that may be under way still. */
  private static final double SOME = 0.001;

  /** Share of the parts that is enough. */
  private static final double MOST = 0.8;

  /** Fewer parts than these are no sample of a run. */
  private static final int FEWEST = 5;

  /** So many samples of a run make an interval. */
  private static final int GROUPS = 10;

  /** Parts of a window differ by a nanosecond. */
  private static final double SAME = 1e-6;

  private static final Quantity NANOS = Quantity.of(1_000_000_000);

  /** No request at all, as of a run in which time came to stand still. */
  static Followed nothing() {
    return new Followed(new int[0], Quantity.of(1), false, false);
  }

  static Followed of(SimulationResult result) {
    Quantity seconds = Quantity.of(Math.max(1, result.measuredNanos())).per(NANOS);
    int all = result.requests().stream().mapToInt(r -> r.began().size() - 1).max().orElse(0);
    int over = over(result.requests(), all);
    return over < FEWEST
        ? new Followed(IntStream.rangeClosed(0, all).toArray(), seconds, false, false)
        : new Followed(
            IntStream.rangeClosed(1, over).toArray(), seconds.times(over).per(all), true, false);
  }

  /**
   * The last part up to which no request is under way, or hardly any where that leaves out too
   * much.
   */
  private static int over(List<RequestResult> requests, int all) {
    double began = 0;
    double open = 0;
    int over = 0;
    int whole = 0;
    for (int p = 1; p <= all; p++) {
      for (RequestResult request : requests) {
        began += request.began().at(p);
        open += request.open().at(p);
      }
      over = open <= SOME * began ? p : over;
      whole = open == 0 ? p : whole;
    }
    return whole >= MOST * over ? whole : over;
  }

  /** The same without some neighbouring parts each; none where the parts are not over. */
  List<Followed> leavingOutParts() {
    int groups = isOver ? Math.min(GROUPS, parts.length) : 0;
    return IntStream.range(0, groups).mapToObj(group -> without(group, groups)).toList();
  }

  private Followed without(int group, int groups) {
    int[] rest =
        IntStream.range(0, parts.length)
            .filter(i -> i * groups / parts.length != group)
            .map(i -> parts[i])
            .toArray();
    return new Followed(rest, seconds.times(rest.length).per(parts.length), true, true);
  }

  /**
   * What was measured of a level or a mean over the whole window, by the parts that are taken.
   *
   * @param whole that of the whole window, which stands for itself unless this is a sample
   * @param amounts by part
   * @param counts what it is a mean of, by part
   */
  Quantity sampled(Quantity whole, Series amounts, Series counts) {
    double rest = isSample ? mean(amounts, counts, parts) : Double.NaN;
    double all = mean(amounts, counts, IntStream.range(1, amounts.size()).toArray());
    boolean differs = rest >= 0 && all > 0 && Math.abs(rest / all - 1) > SAME;
    return differs ? whole.times(Quantity.measured(rest / all)) : whole;
  }

  private static double mean(Series amounts, Series counts, int[] parts) {
    double amount = 0;
    double count = 0;
    for (int p : parts) {
      if (p < amounts.size()) {
        amount += amounts.at(p);
        count += counts.at(p);
      }
    }
    return count == 0 ? Double.NaN : amount / count;
  }

  /** The sum of a row over the parts that are taken. */
  Quantity sum(Series row) {
    double sum = 0;
    for (int p : parts) {
      sum += row.at(p);
    }
    return Quantity.measured(sum);
  }
}
