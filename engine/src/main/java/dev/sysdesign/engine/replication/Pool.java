package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.result.Totals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Makes one result of those of several replications. */
final class Pool {
  private record Origin(String component, Cause cause) {}

  private final List<SimulationResult> runs;
  private final boolean whole;

  /** Measured time of each, on average. */
  private final double seconds;

  private Pool(List<SimulationResult> runs) {
    this.runs = runs;
    this.whole = end() == End.COMPLETE;
    this.seconds = sum(SimulationResult::measuredNanos) / (1e9 * runs.size());
  }

  /**
   * The pooled result: counts are sums, levels and courses averages, intervals by Student's t over
   * the replications. The sampled requests are those of the first one.
   *
   * @param runs of one topology, in the order of their numbers; at least one
   */
  static SimulationResult of(List<SimulationResult> runs) {
    return runs.size() == 1 ? runs.get(0) : new Pool(runs).pooled();
  }

  private SimulationResult pooled() {
    SimulationResult first = runs.get(0);
    PooledParts parts = new PooledParts(runs, whole, seconds);
    return new SimulationResult(
        first.system(),
        end(),
        runs.stream().flatMap(run -> run.stuck().stream()).findFirst(),
        first.seed(),
        first.replication(),
        runs.size(),
        sum(SimulationResult::measuredNanos),
        first.warmupNanos(),
        sum(SimulationResult::events),
        outcome(SimulationResult::outcome),
        rootCauses(runs.stream().flatMap(run -> run.rootCauses().stream())),
        requests(),
        parts.components(),
        parts.edges(),
        totals(),
        PooledTimeline.of(runs.stream().map(SimulationResult::timeline).toList()),
        PooledLimits.of(runs.stream().map(SimulationResult::limits).toList()),
        first.traces());
  }

  /** How the first ended that did not come to its end. */
  private End end() {
    return runs.stream()
        .map(SimulationResult::end)
        .filter(end -> end != End.COMPLETE)
        .findFirst()
        .orElse(End.COMPLETE);
  }

  private long sum(ToLongFunction<SimulationResult> value) {
    return runs.stream().mapToLong(value).sum();
  }

  private Outcome outcome(Function<SimulationResult, Outcome> part) {
    return PooledOutcome.of(runs.stream().map(part).toList(), whole, seconds);
  }

  private List<RequestResult> requests() {
    List<RequestResult> pooled = new ArrayList<>();
    for (int i = 0; i < runs.get(0).requests().size(); i++) {
      int at = i;
      RequestResult first = runs.get(0).requests().get(at);
      pooled.add(
          new RequestResult(
              first.name(),
              first.client(),
              outcome(run -> run.requests().get(at).outcome()),
              rootCauses(
                  runs.stream().flatMap(run -> run.requests().get(at).rootCauses().stream())),
              PooledCalls.sum(runs.stream().map(run -> run.requests().get(at).began()).toList()),
              PooledCalls.sum(runs.stream().map(run -> run.requests().get(at).open()).toList())));
    }
    return pooled;
  }

  private static List<RootCause> rootCauses(Stream<RootCause> parts) {
    Map<Origin, Long> counts = new LinkedHashMap<>();
    parts.forEach(
        part -> counts.merge(new Origin(part.component(), part.cause()), part.count(), Long::sum));
    return counts.entrySet().stream()
        .map(e -> new RootCause(e.getKey().component(), e.getKey().cause(), e.getValue()))
        .sorted(
            Comparator.comparing(RootCause::count)
                .reversed()
                .thenComparing(RootCause::component)
                .thenComparing(RootCause::cause))
        .toList();
  }

  private Totals totals() {
    Totals first = runs.get(0).totals();
    List<Totals.OfClass> classes = new ArrayList<>();
    for (int i = 0; i < first.classes().size(); i++) {
      int at = i;
      classes.add(
          new Totals.OfClass(
              first.classes().get(at).name(),
              outcome(run -> run.totals().classes().get(at).outcome())));
    }
    List<Totals.OfPair> pairs = new ArrayList<>();
    for (int i = 0; i < first.pairs().size(); i++) {
      int at = i;
      Totals.OfPair pair = first.pairs().get(at);
      pairs.add(
          new Totals.OfPair(
              pair.from(), pair.to(), outcome(run -> run.totals().pairs().get(at).outcome())));
    }
    List<Deliveries> deliveries = runs.stream().map(run -> run.totals().deliveries()).toList();
    return new Totals(classes, pairs, PooledDeliveries.of(deliveries));
  }
}
