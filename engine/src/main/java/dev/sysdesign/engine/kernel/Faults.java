package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.ArrayList;
import java.util.List;

/** The schedule of what is imposed on a run. Rare, so it works on the records themselves. */
final class Faults {
  private final List<Fault> faults = new ArrayList<>();
  private int firstControl;

  /** Whether routers can learn of any of it from their health checks. */
  static boolean canBeSeen(List<Intervention> interventions) {
    return interventions.stream()
        .map(Intervention::effect)
        .anyMatch(
            effect ->
                effect instanceof InstanceEffect
                    || effect instanceof NetworkEffect
                    || effect instanceof DataEffect.HandOver);
  }

  /** Schedules everything, counted from the start of the run; see {@link Intervention}. */
  void begin(Kernel k, FaultTargets targets, List<Intervention> shifted, int controls) {
    firstControl = controls;
    for (int i = 0; i < shifted.size(); i++) {
      Intervention intervention = shifted.get(i);
      Fault fault = fault(k, targets, intervention.effect());
      faults.add(fault);
      schedule(k, controls + 2 * i, intervention.atNanos());
      schedule(k, controls + 2 * i + 1, intervention.untilNanos() + fault.lingers());
    }
  }

  private static void schedule(Kernel k, int slot, long at) {
    k.calls.state(slot, Calls.EFFECT);
    k.agenda.after(at, slot);
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

  void fire(Kernel k, int slot) {
    Fault fault = faults.get((slot - firstControl) / 2);
    if ((slot - firstControl) % 2 == 0) {
      fault.begin(k);
    } else {
      fault.end(k);
    }
  }
}
