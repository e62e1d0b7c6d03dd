package dev.sysdesign.engine.kernel.run;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Draws;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.fault.FaultTargets;
import dev.sysdesign.engine.kernel.fault.Interventions;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.statistics.Reserve;
import java.util.List;

/** A kernel at the start of a run, with all that is to be imposed on it scheduled. */
public final class Start {
  private final CompiledTopology net;
  private final Identities identities;
  private final List<Intervention> interventions;

  /**
   * A start.
   *
   * @param identities fix every draw
   * @param interventions counted from the start of the run
   */
  public Start(CompiledTopology net, Identities identities, List<Intervention> interventions) {
    this.net = net;
    this.identities = identities;
    this.interventions = interventions;
  }

  /** A kernel that has nothing to share. */
  public Kernel kernel(boolean sectioned) {
    return kernel(sectioned, 0, Calls.MOST, new Reserve(Long.MAX_VALUE));
  }

  /**
   * A kernel with limits.
   *
   * @param sectioned whether intervals are asked for of all that is measured
   * @param origin when the patterns of the clients begin, in nanoseconds from the start
   * @param calls in flight at most
   * @param reserve from which histograms take their memory
   */
  public Kernel kernel(boolean sectioned, long origin, int calls, Reserve reserve) {
    Kernel kernel =
        new Kernel(
            net,
            new Draws(net, identities),
            new Kernel.Setting(
                interventions.size(),
                Interventions.canBeSeen(interventions),
                Interventions.asksForUnknownKeys(interventions),
                sectioned,
                origin,
                calls,
                reserve));
    Interventions.impose(kernel, new FaultTargets(net.topology, identities), interventions);
    return kernel;
  }
}
