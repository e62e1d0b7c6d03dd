package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.PairedComparison;
import dev.sysdesign.engine.replication.Replications;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;

/**
 * Something that is measured with intervals, and of which the truth is known.
 *
 * @param requests measured with one seed, all runs together
 * @param measure the intervals with a seed
 */
record CoverageCase(
    String name,
    double load,
    double requests,
    Map<Metric, Double> exact,
    LongFunction<Map<Metric, Interval>> measure) {

  /** One run. */
  static CoverageCase oneRun(Exact model) {
    return new CoverageCase(
        model.name(),
        model.load(),
        model.requests(),
        model.values(),
        seed -> intervals(model, run(model, model.requests(), 1, seed)));
  }

  /** Several runs that together measure so many requests. */
  static CoverageCase replicated(Exact model, int replications, double requests) {
    return new CoverageCase(
        model.name() + ", " + replications + " replications",
        model.load(),
        requests,
        model.values(),
        seed -> intervals(model, run(model, requests / replications, replications, seed)));
  }

  /** How much longer times are in another model, from pairs of runs. */
  static CoverageCase difference(Exact base, Exact changed, int pairs, double requests) {
    Map<Metric, Double> exact = new EnumMap<>(Metric.class);
    Map<Metric, ToDoubleFunction<SimulationResult>> read =
        Map.of(
            Metric.MEAN, run -> run.outcome().latency().mean(),
            Metric.P99, run -> run.outcome().latency().p99());
    read.keySet().forEach(m -> exact.put(m, changed.values().get(m) - base.values().get(m)));
    LongFunction<Map<Metric, Interval>> measure =
        seed -> {
          PairedComparison pair =
              PairedComparison.of(
                  base.model().topology(settings(base, requests / pairs, pairs, seed)),
                  RunPlan.steady(settings(base, requests / pairs, pairs, seed)),
                  changed.model().topology(settings(base, requests / pairs, pairs, seed)),
                  RunPlan.steady(settings(base, requests / pairs, pairs, seed)),
                  Observer.NONE);
          Map<Metric, Interval> found = new EnumMap<>(Metric.class);
          read.forEach((m, of) -> found.put(m, pair.difference(of).interval().orElseThrow()));
          return found;
        };
    long more = Math.round(100 * (changed.load() / base.load() - 1));
    return new CoverageCase(
        base.name() + ", " + pairs + " pairs: + " + more + " % work",
        base.load(),
        requests,
        exact,
        measure);
  }

  private static Confidence run(Exact model, double requests, int replications, long seed) {
    RunSettings settings = settings(model, requests, replications, seed);
    Topology topology = model.model().topology(settings);
    return Replications.run(topology, RunPlan.steady(settings), Observer.NONE, 1)
        .outcome()
        .confidence();
  }

  private static RunSettings settings(Exact model, double requests, int replications, long seed) {
    return Model.settings(requests, model.rate(), seed).withReplications(replications);
  }

  private static Map<Metric, Interval> intervals(Exact model, Confidence confidence) {
    Map<Metric, Interval> found = new EnumMap<>(Metric.class);
    model.values().keySet().forEach(m -> found.put(m, m.of(confidence).orElseThrow()));
    return found;
  }
}
