package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.Fault;
import dev.sysdesign.engine.kernel.Faults;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.ArrayList;
import java.util.List;

/** What a plan imposes on a run. Rare, so it works on the records themselves. */
public final class Interventions {
  private Interventions() {}

  /** Whether routers can learn of any of it from their health checks. */
  public static boolean canBeSeen(List<Intervention> interventions) {
    return interventions.stream()
        .map(Intervention::effect)
        .anyMatch(
            effect ->
                effect instanceof InstanceEffect
                    || effect instanceof NetworkEffect
                    || effect instanceof DataEffect.HandOver);
  }

  /** Whether keys are asked for that no client draws. */
  public static boolean asksForUnknownKeys(List<Intervention> interventions) {
    return interventions.stream().anyMatch(i -> i.effect() instanceof TrafficEffect.Bots);
  }

  /** Schedules everything, counted from the start of the run; see {@link Intervention}. */
  public static void impose(Kernel k, FaultTargets targets, List<Intervention> shifted) {
    List<Faults.Scheduled> all = new ArrayList<>();
    for (Intervention one : shifted) {
      Fault fault = fault(k, targets, one.effect());
      all.add(new Faults.Scheduled(fault, one.atNanos(), one.untilNanos() + fault.lingers()));
    }
    k.faults.begin(k, all);
  }

  private static Fault fault(Kernel k, FaultTargets targets, Effect effect) {
    if (effect instanceof NetworkEffect network) {
      return NetworkFaults.of(k, targets, network);
    }
    if (effect instanceof TrafficEffect traffic) {
      return TrafficFaults.of(k, targets, traffic);
    }
    return effect instanceof InstanceEffect instances
        ? InstanceFaults.of(k, targets, instances)
        : DataFaults.of(k, targets, (DataEffect) effect);
  }
}
