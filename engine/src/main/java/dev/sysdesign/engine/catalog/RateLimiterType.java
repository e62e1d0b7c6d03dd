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
                  "burst", 1, 10_000_000, "Size of the bucket. Default: one second of `limit`."),
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
                  .orElse("reject")),
          false,
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
    Gate.Limit bucket = new Gate.Limit(limit, Math.max(1, values.amount("burst", limit)));
    Gate gate = new Gate(bucket, Optional.empty(), delays);
    return new Archetype.Station(front.behind(gate), false);
  }
}
