package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.Distribution;

/**
 * A mixture of the work of reads and writes.
 *
 * @param arrivals calls per second
 * @param mean work of a call in nanoseconds
 * @param scv its squared coefficient of variation; infinite where it has no variance
 */
record Work(double arrivals, double mean, double scv) {
  static Work of(Front front, double reads, double writes) {
    double arrivals = reads + writes;
    if (arrivals == 0) {
      return new Work(0, front.readTime().mean(), front.readTime().scv());
    }
    double mean = (reads * front.readTime().mean() + writes * front.writeTime().mean()) / arrivals;
    double second =
        (squares(reads, front.readTime()) + squares(writes, front.writeTime())) / arrivals;
    return new Work(arrivals, mean, mean == 0 ? 0 : second / (mean * mean) - 1);
  }

  /** Calls × the second moment of their work; of no calls it is 0, even where that is infinite. */
  private static double squares(double calls, Distribution law) {
    return calls == 0 || law.mean() == 0 ? 0 : calls * ((1 + law.scv()) * law.mean() * law.mean());
  }

  /** The same calls, each with more work. */
  Work times(double factor) {
    return new Work(arrivals, mean * factor, scv);
  }

  /** Work offered: how many calls it keeps busy, on average. */
  double erlangs() {
    return arrivals * mean / 1e9;
  }

  /**
   * The time in a slot where it is held for something else as well, of which only the mean is
   * known: it counts as exponential.
   */
  Work holding(double more) {
    double held = mean + more;
    double variance = (mean == 0 ? 0 : scv * mean * mean) + more * more;
    return more == 0 ? this : new Work(arrivals, held, variance / (held * held));
  }
}
