package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.Gate;
import dev.sysdesign.engine.result.LimitKind;
import java.util.List;

/** What the rate limit of a component lets through; where reads and writes differ, the fuller. */
final class Gated {
  private Gated() {}

  /** One estimate, or none without a limit or without calls. */
  static List<StationEstimate> estimate(String name, Front front, double reads, double writes) {
    if (front.gate().isEmpty() || reads + writes == 0) {
      return List.of();
    }
    Gate gate = front.gate().get();
    if (gate.writes().isEmpty()) {
      return List.of(of(name, front, gate.calls(), reads + writes));
    }
    StationEstimate reading = of(name, front, gate.of(false), reads);
    StationEstimate writing = of(name, front, gate.of(true), writes);
    return List.of(writing.ownLoad() > reading.ownLoad() ? writing : reading);
  }

  private static StationEstimate of(String name, Front front, Gate.Limit limit, double calls) {
    long capacity = Math.max(1, Math.round(limit.rate() * front.instances()));
    boolean over = calls > capacity;
    return new StationEstimate(
        name,
        calls,
        LimitKind.RATE,
        calls,
        capacity,
        over ? front.gate().orElseThrow().longestNanos() : 0,
        over ? 1 - capacity / calls : 0);
  }
}
