package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.analytic.LimitDemand;
import dev.sysdesign.engine.analytic.LoadCurve;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Limits by formulas alone. */
final class ForecastLimits {
  private ForecastLimits() {}

  static Limits find(Topology topology) {
    Headroom headroom = new Headroom(LoadCurve.of(topology));
    Map<Limit, Reach> reaches = headroom.reaches();
    List<LimitState> states = new ArrayList<>();
    for (LimitDemand demand : headroom.at(1).values()) {
      states.add(state(topology, demand, reaches.get(demand.limit())));
    }
    return new Limits(FirstReached.ordered(topology, states), List.of(), List.of());
  }

  private static LimitState state(Topology topology, LimitDemand at, Reach reach) {
    boolean full = !(at.demand() < 1);
    boolean refuses = !at.fills() && at.loss() >= Reach.SOME;
    return new LimitState(
        at.limit(),
        full
            ? LimitState.Status.FULL
            : refuses ? LimitState.Status.TURNS_AWAY : LimitState.Status.FREE,
        cause(at),
        at.calls(),
        at.capacity(),
        at.capacity(),
        Math.min(1, at.demand()),
        at.demand(),
        at.loss(),
        0,
        Refusal.of(topology, at.limit()),
        reach,
        Fullness.NEVER,
        Optional.empty());
  }

  private static LimitCause cause(LimitDemand at) {
    if (at.limit().kind() == LimitKind.POOL) {
      return new LimitCause.HeldBy(Optional.of(at.limit().callee()));
    }
    if (at.partLoad() >= LimitCause.HOT) {
      return new LimitCause.HotPart(OptionalInt.empty(), at.parts(), at.partLoad());
    }
    return at.own() < at.demand() / 2
        ? new LimitCause.HeldBy(Optional.empty())
        : new LimitCause.OwnWork();
  }
}
