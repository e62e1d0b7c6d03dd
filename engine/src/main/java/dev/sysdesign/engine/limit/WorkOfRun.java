package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.analytic.LimitDemand;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run asked of limits, beside what the formulas say at the same load. */
final class WorkOfRun {
  /** What an instance brings with it, and takes along when it is down. */
  private static final Set<LimitKind> OF_INSTANCES =
      Set.of(LimitKind.SLOTS, LimitKind.CONNECTIONS, LimitKind.CONCURRENCY, LimitKind.CORES);

  private final Topology topology;
  private final SimulationResult run;
  private final boolean faulted;

  /**
   * Of a run.
   *
   * @param faulted whether instances may have been down in it, of which the formulas know nothing
   */
  WorkOfRun(Topology topology, SimulationResult run, boolean faulted) {
    this.topology = topology;
    this.run = run;
    this.faulted = faulted;
  }

  static boolean isOfInstances(Limit limit) {
    return OF_INSTANCES.contains(limit.kind());
  }

  /**
   * Demand that the run found ÷ that of the formulas. Where instances were down, with those calls
   * that came to these: the less there is of them, the fewer calls ask for the others, and the full
   * load of the others is not further away for it.
   */
  double times(LimitUse use, LimitDemand formula) {
    double found = use.demand() * use.capacity();
    double said = formula.demand() * formula.capacity();
    if (!faulted || !isOfInstances(use.limit())) {
      return found / said;
    }
    return Outages.scales(topology, use.limit().component())
        ? found * (1 + refused(use) / use.asked()) / said
        : use.demand() / formula.demand();
  }

  /** How much there was of a limit where autoscaling changed it; none where it did not change. */
  static Optional<Span> span(Topology topology, SimulationResult run, LimitUse use) {
    String name = use.limit().component();
    return isOfInstances(use.limit()) && Outages.scales(topology, name)
        ? run.component(name).flatMap(c -> Span.instances(c).map(up -> up.of(use, c)))
        : Optional.empty();
  }

  private double refused(LimitUse use) {
    return run.component(use.limit().component())
        .map(ComponentResult::outcome)
        .map(outcome -> outcome.errors().getOrDefault(Cause.REFUSED, 0L))
        .orElse(0L);
  }

  /**
   * The same loads, with those later at which slots are full only as their calls wait for cores: no
   * sooner than these are.
   *
   * @param now what the formulas say at the present load
   */
  static Map<Limit, Reach> afterCores(Map<Limit, Reach> reaches, Map<Limit, LimitDemand> now) {
    Map<Limit, Reach> later = new HashMap<>(reaches);
    reaches.forEach(
        (limit, reach) -> {
          Limit of = Limit.of(LimitKind.CORES, limit.component());
          if (isOfInstances(limit)
              && reaches.containsKey(of)
              && waits(reach, now.get(limit), now.get(of))) {
            later.put(limit, later(reach, reaches.get(of)));
          }
        });
    return later;
  }

  /** Whether it is the line for the cores that fills slots by the formulas. */
  private static boolean waits(Reach slots, LimitDemand held, LimitDemand cores) {
    return !slots.turnsAway()
        && held.own() * slots.load() < 1
        && cores.demand() * slots.load() * Reach.NEARLY >= 1;
  }

  private static Reach later(Reach slots, Reach cores) {
    return cores.load() > Reach.NEARLY * slots.load() ? cores : slots;
  }
}
