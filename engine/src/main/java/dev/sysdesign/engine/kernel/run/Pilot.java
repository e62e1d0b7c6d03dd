package dev.sysdesign.engine.kernel.run;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.agenda.Agenda;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.record.TooManyCalls;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.engine.statistics.Reserve;
import dev.sysdesign.engine.statistics.WarmUp;
import java.util.List;

/**
 * Finds the warm-up in a run of its own, without faults and patterns: the series of mean latencies
 * at equal distances is cut by MSER-5. The pilot is as long as the run, but at most {@link
 * #REQUESTS} requests.
 */
final class Pilot {
  private static final long REQUESTS = 100_000;
  private static final int POINTS = 500;
  private static final long ROUND = 1_000_000;

  /** Patterns begin so late that the pilot never sees them. */
  private static final long STEADY = Long.MAX_VALUE / 4;

  private Pilot() {}

  /** The warm-up in nanoseconds, a whole number of milliseconds. */
  static long warmUp(CompiledTopology net, RunPlan plan, Observer observer) {
    RunSettings settings = plan.settings();
    Identities identities = Identities.of(plan);
    Topology topology = net.topology;
    Allowance allowance = Allowance.of(new Footprint(net, plan, Run.isSectioned(net)), observer);
    Kernel kernel =
        new Start(net, identities, List.of())
            .kernel(false, STEADY, allowance.calls(), allowance.reserve());
    long budget = plan.eventBudget().orElse(RunPlan.DEFAULT_EVENT_BUDGET);
    long step = Math.max(1, settings.durationNanos() / POINTS);
    double[] series = new double[POINTS];
    Standstill standstill = new Standstill();
    try {
      double rate = requestsPerNano(topology);
      step = Math.max(1, (long) Math.min(step, REQUESTS / rate / POINTS));
      for (int i = 0; i < POINTS; i++) {
        long boundary = step * (i + 1);
        while (kernel.agenda.now < boundary) {
          long next = Math.min(boundary, kernel.agenda.now + Agenda.REACH);
          long before = kernel.events;
          kernel.run(next, 1 << 17);
          boolean stands =
              standstill.reached(kernel.agenda.now, kernel.events - before, kernel.calls.inUse());
          if (stands || kernel.events > budget || !observer.proceed(0)) {
            return 0;
          }
        }
        series[i] = kernel.tally.interval.mean();
        kernel.tally.interval.clear();
      }
    } catch (Reserve.Exhausted exhausted) {
      throw allowance.exceeded(exhausted);
    } catch (TooManyCalls overload) {
      if (!allowance.isWhole()) {
        throw allowance.exceeded(overload);
      }
      return 0;
    }
    long cut = WarmUp.truncation(series) * step;
    return (cut + ROUND - 1) / ROUND * ROUND;
  }

  private static double requestsPerNano(Topology topology) {
    double rate = 0;
    for (var component : topology.components()) {
      var archetype = ComponentCatalog.archetype(component);
      if (archetype.orElse(null) instanceof Archetype.Source source) {
        rate += source.rate() / 1e9;
      }
    }
    return rate;
  }
}
