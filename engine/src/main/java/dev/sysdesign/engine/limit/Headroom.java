package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.analytic.LimitDemand;
import dev.sysdesign.engine.analytic.LoadCurve;
import dev.sysdesign.engine.result.Limit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the loads at which limits are reached, by going along the curve of a system. */
final class Headroom {
  /** Ratio of two neighbouring loads that are looked at. */
  private static final double STEP = 1.25;

  /** The least load that is looked at. */
  static final double LEAST = 0.01;

  /** Halvings between two neighbours: to a tenth of a percent. */
  private static final int HALVINGS = 8;

  /** Limits for which the load is found that closely; for others between two neighbours. */
  private static final int CLOSELY = 3;

  private final LoadCurve curve;
  private Map<Limit, Correction> corrections = Map.of();
  private final TreeMap<Double, Map<Limit, LimitDemand>> known = new TreeMap<>();

  /**
   * What a run found ÷ what the formulas say, at the present load.
   *
   * @param demand of the demand
   * @param loss of the share turned away
   */
  record Correction(double demand, double loss) {
    static final Correction NONE = new Correction(1, 1);
  }

  Headroom(LoadCurve curve) {
    this.curve = curve;
  }

  /** The same with what a run found. */
  Headroom corrected(Map<Limit, Correction> by) {
    corrections = by;
    return this;
  }

  /** Loads at which the traffic equations were solved. */
  int solutions() {
    return known.size();
  }

  /** The demand on each limit at a load. */
  Map<Limit, LimitDemand> at(double load) {
    return known.computeIfAbsent(
        load,
        l -> {
          Map<Limit, LimitDemand> demands = new HashMap<>();
          curve.at(l).forEach(demand -> demands.put(demand.limit(), demand));
          return demands;
        });
  }

  /** The loads at which each limit is reached that the formulas know. */
  Map<Limit, Reach> reaches() {
    double load = 1;
    while (load < Reach.FAR && !at(load).isEmpty()) {
      load = Math.min(Reach.FAR, load * STEP);
      at(load);
    }
    load = 1;
    while (load > LEAST && at(load).values().stream().anyMatch(this::isReached)) {
      load /= STEP;
    }
    Map<Limit, Reach> reaches = new HashMap<>();
    at(1).keySet().forEach(limit -> reaches.put(limit, between(limit)));
    reaches.entrySet().stream()
        .sorted((a, b) -> Double.compare(a.getValue().load(), b.getValue().load()))
        .limit(CLOSELY)
        .toList()
        .forEach(near -> reaches.put(near.getKey(), closely(near.getKey())));
    return reaches;
  }

  /** Whether a limit is reached, as the run would find it. */
  private boolean isReached(LimitDemand at) {
    Correction by = corrections.getOrDefault(at.limit(), Correction.NONE);
    boolean full = !(at.demand() * by.demand() < curve.full());
    return full || !at.fills() && at.loss() * by.loss() >= Reach.SOME;
  }

  private boolean isReached(Limit limit, double load) {
    LimitDemand there = at(load).get(limit);
    return there != null && isReached(there);
  }

  /**
   * Two loads that were looked at, one after the other.
   *
   * @param low the last at which a limit is not reached; the same as {@code high} where the least
   *     load that was looked at reaches it
   * @param high the first at which it is
   */
  private record Bracket(double low, double high) {}

  private Optional<Bracket> bracket(Limit limit) {
    double low = 0;
    for (double load : known.keySet()) {
      if (isReached(limit, load)) {
        return Optional.of(new Bracket(low == 0 ? load : low, load));
      }
      low = load;
    }
    return Optional.empty();
  }

  /** On a straight line between two loads that are known already: no load is looked at for it. */
  private Reach between(Limit limit) {
    return bracket(limit)
        .map(b -> reach(limit, b.high(), interpolated(limit, b.low(), b.high())))
        .orElse(Reach.NEVER);
  }

  private double interpolated(Limit limit, double low, double high) {
    double before = demand(limit, low);
    double after = demand(limit, high);
    double full = curve.full();
    boolean straight = before < full && after > full && Double.isFinite(after);
    return straight ? low + (high - low) * (full - before) / (after - before) : high;
  }

  private double demand(Limit limit, double load) {
    LimitDemand there = at(load).get(limit);
    return there == null
        ? 0
        : there.demand() * corrections.getOrDefault(limit, Correction.NONE).demand();
  }

  private Reach closely(Limit limit) {
    return bracket(limit).map(b -> closely(limit, b.low(), b.high())).orElse(Reach.NEVER);
  }

  private Reach closely(Limit limit, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = Math.sqrt(low * high);
      if (isReached(limit, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return reach(limit, high, interpolated(limit, low, high));
  }

  /** Reached at {@code load}, in the way in which it is at a load that is known. */
  private Reach reach(Limit limit, double known, double load) {
    LimitDemand there = at(known).get(limit);
    boolean full = there == null || !(demand(limit, known) < curve.full());
    return new Reach(load, !full);
  }
}
