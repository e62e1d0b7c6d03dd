package dev.sysdesign.diagram;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.TierUse;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.PartsOfWindow;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.result.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Results of a run over ten seconds. */
final class Measured {
  private static final double MS = 1e6;
  private static final long SECOND = 1_000_000_000L;

  private final List<ComponentResult> components = new ArrayList<>();
  private final Map<String, LimitUse> limits = new TreeMap<>();
  private final List<EdgeResult> edges = new ArrayList<>();
  private final Outcome all = outcome(100_000, 12.3, 20);

  static Charge charge(String usd) {
    Quantity one = Quantity.ONE;
    TierUse tier = new TierUse(one, new BigDecimal(usd));
    return Charge.priced("EC2", "", "instances", one, "month", List.of(tier));
  }

  /** The 100 slots of a component, so full. */
  void limit(String name, double share) {
    limits.put(
        name,
        new LimitUse(
            Limit.of(LimitKind.SLOTS, name),
            100,
            share,
            share,
            share,
            1_000,
            0,
            0,
            1,
            0,
            1,
            Fullness.NEVER));
  }

  void component(String name, String type, int instances, OptionalDouble utilization) {
    utilization.ifPresent(share -> limit(name, share));
    components.add(
        new ComponentResult(
            name,
            type,
            instances,
            all,
            all.latency(),
            all.latency(),
            utilization,
            utilization,
            OptionalDouble.empty(),
            0,
            0,
            0,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            instances,
            0,
            new ComponentResult.Times(0, 0, 0),
            new ComponentResult.Little(0, 0),
            Optional.empty(),
            PartsOfWindow.NONE));
  }

  void edge(Edge edge, long calls, double p99, long failures) {
    edges.add(new EdgeResult(edge, outcome(calls, p99, failures), calls, 0, 0, 0));
  }

  SimulationResult result(SimulationResult.End end) {
    Series none = new Series();
    return new SimulationResult(
        "draft",
        end,
        Optional.empty(),
        1,
        0,
        1,
        10 * SECOND,
        SECOND,
        123_456,
        all,
        List.of(),
        List.of(),
        components,
        edges,
        Totals.NONE,
        new Timeline(SECOND, none, none, none, none, none, none, List.of(), List.of()),
        List.copyOf(limits.values()),
        List.of());
  }

  private static Outcome outcome(long calls, double p99, long failures) {
    double ns = p99 * MS;
    Latency latency =
        calls == 0
            ? Latency.NONE
            : new Latency(calls, ns / 3, ns / 4, ns / 2, ns / 1.5, ns, 1.2 * ns, 2 * ns);
    return new Outcome(
        new Counts(calls, calls - failures, failures, 0),
        (calls - failures) / 10.0,
        latency,
        Latency.NONE,
        failures == 0 ? Map.of() : Map.of(Cause.TIMEOUT, failures),
        Confidence.NONE);
  }
}
