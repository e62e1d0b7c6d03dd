package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Outcome;
import java.util.Optional;

/** The share of failures among what finished, or its complement. */
final class Failures {
  private Failures() {}

  static Reading read(Objective objective, Evidence evidence, boolean complement) {
    Optional<Outcome> outcome = new Subject(objective.metric(), evidence.run()).outcome();
    Counts counts = outcome.map(Outcome::counts).orElse(new Counts(0, 0, 0, 0));
    long finished = counts.completed() + counts.failed();
    if (finished == 0) {
      return new Reading.Unmeasured("Nothing finished, so there is no error rate.");
    }
    double errors = counts.errorRate();
    Value value = new Value.Quantity(complement ? 1 - errors : errors, Dimension.SHARE);
    double limit = limit(objective);
    boolean failuresAreRare = complement == limit > 0.5;
    long rarer = failuresAreRare ? counts.failed() : counts.completed();
    if (!Samples.judgesShare(finished, rarer, limit)) {
      return Samples.tooFew(value, finished, Samples.forShare(limit));
    }
    Optional<Interval> interval = outcome.get().confidence().errorRate();
    return new Reading.Measured(
        value, complement ? interval.map(i -> new Interval(1 - i.high(), 1 - i.low())) : interval);
  }

  private static double limit(Objective objective) {
    return objective.limit() instanceof Value.Quantity quantity ? quantity.amount() : 0;
  }
}
