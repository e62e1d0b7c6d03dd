package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.Gate;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;

/** Lets only so many calls pass. */
final class RateLimiterType implements ComponentType {
  private static final String CONCURRENCY = "concurrency";
  private static final String DELAY = "delay";

  /** A month: nobody waits longer for a turn. */
  private static final double LONGEST = 30 * 86400e9;

  private static final Distribution NOTHING = new Distribution.Constant(0);

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "rate-limiter",
          "Lets only so many calls pass.",
          "Passes admitted calls along all its edges, in order, in no time of its own; others are throttled or delayed. With `algorithm: concurrency` a call counts until its answer is back.",
          List.of(
              ParameterSpec.limit(
                      "limit",
                      "Calls per second; with `algorithm: concurrency` a plain number: calls at a time.")
                  .or(new Shape.Whole(1, 10_000_000))
                  .orElse(new Value.Quantity(1_000, Dimension.RATE)),
              ParameterSpec.whole(
                  "burst",
                  1,
                  10_000_000,
                  "Size of the bucket; with `mode: delay` how many calls may wait, as in `limit_req` of"
                      + " nginx: none passes early, and one more is throttled. Default: one second of"
                      + " `limit`, and any number where `maxDelay` is set."),
              ParameterSpec.words(
                      "algorithm",
                      "What it limits.",
                      "token-bucket",
                      "The rate.",
                      CONCURRENCY,
                      "The calls in flight.")
                  .orElse("token-bucket"),
              ParameterSpec.words(
                      "mode",
                      "What becomes of a call over the limit.",
                      "reject",
                      "Throttled at once.",
                      DELAY,
                      "Waits for its turn.")
                  .orElse("reject"),
              ParameterSpec.interval(
                  "maxDelay",
                  "With `mode: delay`: a call that would wait longer is throttled at once, as by the"
                      + " `timeoutDuration` of Resilience4j; of calls in flight, when it has waited so"
                      + " long. Default: only `burst` bounds it.")),
          Scope.ZONE,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    double limit = values.amount("limit", 0);
    boolean delays = values.word("mode").equals(DELAY);
    Front front = values.managed(NOTHING, NOTHING);
    if (values.word("algorithm").equals(CONCURRENCY)) {
      Front slots = front.throttling((int) limit, delays ? Front.UNLIMITED : 0);
      return new Archetype.Station(slots, true);
    }
    Gate gate =
        delays
            ? new Gate(new Gate.Limit(limit, 1), Optional.empty(), longest(values, limit))
            : Gate.of(limit, values.amount("burst", limit));
    return new Archetype.Station(front.behind(gate), false);
  }

  /** What a call waits at most: until so many before it have passed, and never longer than that. */
  private static long longest(Fronts values, double limit) {
    double time = values.amount("maxDelay", 0);
    double places = values.amount("burst", time > 0 ? Double.POSITIVE_INFINITY : limit);
    double waiting = Math.max(1, places) * 1e9 / limit;
    return (long) Math.min(time > 0 ? time : Double.MAX_VALUE, Math.min(waiting, LONGEST));
  }
}
