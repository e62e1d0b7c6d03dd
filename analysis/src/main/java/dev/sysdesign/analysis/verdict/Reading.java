package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.util.Optional;

/** What a run says about a metric. */
sealed interface Reading {
  /**
   * A number.
   *
   * @param value in the base unit of the metric's dimension; money a month
   * @param interval its 95 % interval in the same unit; empty where none could be estimated
   * @param resolution what it is read to, in the same unit: the true one may be so much less or
   *     more, however long the run
   * @param settled whether the interval is of chance alone, and shrinks with the length of the run
   */
  record Measured(Value value, Optional<Interval> interval, double resolution, boolean settled)
      implements Reading {
    Measured(Value value, Optional<Interval> interval) {
      this(value, interval, 0);
    }

    Measured(Value value, Optional<Interval> interval, double resolution) {
      this(value, interval, resolution, true);
    }
  }

  /**
   * A number for which too little was measured to judge by it.
   *
   * @param why one sentence
   * @param times how many times as many samples it takes, above 1; infinite where more would not
   *     help
   */
  record TooFew(Value value, String why, double times) implements Reading {}

  /** A number that the true one is not below. */
  record AtLeast(Value value, String why) implements Reading {}

  /** Beyond every limit: no number reaches it. */
  record Never(String why) implements Reading {}

  /** Nothing. */
  record Unmeasured(String why) implements Reading {}
}
