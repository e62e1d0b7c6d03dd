package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.Replications;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.scaling.ScaledInstances;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How long to measure where nobody said it: until every objective is settled, or a number of events
 * is reached. The rule counts events and never time, so that every face comes to the same end on
 * every machine. A longer run begins with the draws of the shorter one.
 */
public final class LongEnough {
  /** Events at most where a call does not say how many: some seconds on one core. */
  public static final long USUAL_EVENTS = 20_000_000;

  /** Steps are no smaller than this, and no larger. */
  private static final double LEAST = 1.5;

  private static final double MOST = 16;
  private static final long SECOND = 1_000_000_000L;

  /** No other metric asks for what it costs. */
  private static final Costs NOTHING =
      new Costs(new Costs.Amount(BigDecimal.ZERO, false), Map.of());

  private LongEnough() {}

  /**
   * A run, and where its settings leave open how long to measure a longer one in its stead. With
   * replications each is longer, and all of them together take no more events than that.
   *
   * @param mostEvents at which it ends; where a run without an end takes more it is as long as
   *     planned
   * @param observer hears how far the run is that goes on at the moment
   */
  public static SimulationResult goOn(
      Topology topology, RunPlan plan, SimulationResult first, long mostEvents, Observer observer) {
    SimulationResult run = first;
    RunSettings settings = plan.settings();
    while (settings.goesOn() && run.end() == End.COMPLETE) {
      OptionalLong longer = longer(topology, run, mostEvents);
      if (longer.isEmpty()) {
        return run;
      }
      RunPlan further =
          plan.with(settings.withWarmup(run.warmupNanos()).withDuration(longer.getAsLong()));
      run = Replications.run(topology, further, observer);
    }
    return run;
  }

  /**
   * The duration to try next: by what the objective lacks that lacks most of those which the events
   * suffice for; empty where none lacks anything, or where too few events are left.
   */
  public static OptionalLong longer(Topology topology, SimulationResult run, long mostEvents) {
    double room = (double) mostEvents / Math.max(1, run.events());
    OptionalDouble untilScaled = untilScaled(topology, run);
    OptionalDouble times =
        topology.slos().stream()
            .map(Slo::objectives)
            .flatMap(List::stream)
            .map(objective -> missing(objective, run, untilScaled))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .filter(t -> t <= room)
            .max();
    if (times.isEmpty() || room < LEAST) {
      return OptionalLong.empty();
    }
    double by = Math.min(room, Math.max(LEAST, Math.min(MOST, 1.1 * times.getAsDouble())));
    long nanos = (long) (run.runNanos() * by);
    return OptionalLong.of((nanos + SECOND - 1) / SECOND * SECOND);
  }

  private static OptionalDouble missing(
      Objective objective, SimulationResult run, OptionalDouble untilScaled) {
    return objective.metric().metric().equals(MetricCatalog.COST.name())
        ? untilScaled
        : Judge.timesToSettle(objective, new Evidence(run, NOTHING, Optional.empty()));
  }

  /** A bill has no samples, but may be of instances whose number has not settled. */
  private static OptionalDouble untilScaled(Topology topology, SimulationResult run) {
    return ScaledInstances.of(topology, run).values().stream()
        .filter(instances -> !instances.isSettled())
        .mapToDouble(i -> i.secondsToSettle() * SECOND / Math.max(1, run.measuredNanos()))
        .max();
  }
}
