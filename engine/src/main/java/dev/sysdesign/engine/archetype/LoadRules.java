package dev.sysdesign.engine.archetype;

import dev.sysdesign.engine.model.Distribution;
import java.util.Objects;
import java.util.Optional;

/**
 * How a station does under load, beyond the order of its queue.
 *
 * @param readsFirst whether waiting reads are served before waiting writes
 * @param sharesCores whether all calls in a slot share the cores, instead of one a core
 * @param slowdown how its work grows with the busy share of an instance's slots
 * @param patience how long a call waits for a slot before it is dropped; empty: for ever
 * @param shed busy share of an instance's slots above which calls are rejected; 1: never
 * @param scaling how instances come and go; empty: they stay
 */
public record LoadRules(
    boolean readsFirst,
    boolean sharesCores,
    Slowdown slowdown,
    Optional<Distribution> patience,
    double shed,
    Optional<Scaling> scaling) {
  /** First come, first served, at the same speed whatever the load. */
  public static final LoadRules NONE =
      new LoadRules(false, false, Slowdown.NONE, Optional.empty(), 1, Optional.empty());

  public LoadRules {
    Objects.requireNonNull(slowdown);
    Objects.requireNonNull(patience);
    if (!(shed > 0 && shed <= 1)) {
      throw new IllegalArgumentException("shed must be above 0 and at most 1, was " + shed);
    }
  }

  /**
   * A factor on the work at the busy share u: 1 + f·u^k, or e^(f·u).
   *
   * @param strength f; 0: no slowdown
   * @param exponent k
   * @param exponential whether it is e^(f·u)
   */
  public record Slowdown(double strength, double exponent, boolean exponential) {
    /** None. */
    public static final Slowdown NONE = new Slowdown(0, 1, false);
  }

  /**
   * Target tracking.
   *
   * @param first instances at the start
   * @param min fewest instances
   * @param max most instances
   * @param target utilisation aimed at, above 0
   * @param delayNanos how old the utilisation is that it acts on
   * @param startupNanos time until a new instance serves
   */
  public record Scaling(
      int first, int min, int max, double target, long delayNanos, long startupNanos) {}
}
