package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A run under a scenario in three parts: before the first injection, from there to the end of the
 * last, and after it. Each part is measured by itself, of what arrives in it.
 */
public final class Phases {
  /** Less of a change is none that is shown, as a share of what was before. */
  private static final double CHANGED = 0.1;

  /** Likewise of a share, in points of 1. */
  private static final double POINTS = 0.005;

  private static final Costs NO_COSTS =
      new Costs(new Costs.Amount(BigDecimal.ZERO, false), Map.of());

  private static final Set<String> NOT_OF_A_PART =
      Set.of(MetricCatalog.COST.name(), MetricCatalog.RECOVERY.name());

  /**
   * A metric in the three parts; empty where a part has none, or is none.
   *
   * @param objective whether an objective names it
   */
  public record Row(
      MetricRef metric,
      boolean objective,
      Optional<Value> before,
      Optional<Value> during,
      Optional<Value> after) {}

  private final ScenarioRun run;

  private Phases(ScenarioRun run) {
    this.run = run;
  }

  /**
   * Every metric that an objective names, then errors, p99 and throughput of the request classes,
   * and errors, utilization and queue of the components, as far as they change.
   */
  public static List<Row> of(Topology topology, ScenarioRun run) {
    Phases phases = new Phases(run);
    Map<MetricRef, Row> rows = new LinkedHashMap<>();
    for (MetricRef metric : named(topology, run)) {
      rows.putIfAbsent(metric, phases.row(metric, true));
    }
    for (MetricRef metric : others(run)) {
      Row row = phases.row(metric, false);
      if (changes(row)) {
        rows.putIfAbsent(metric, row);
      }
    }
    return List.copyOf(rows.values());
  }

  private static List<MetricRef> named(Topology topology, ScenarioRun run) {
    List<Objective> all = new ArrayList<>();
    topology.slos().forEach(slo -> all.addAll(slo.objectives()));
    all.addAll(run.scenario().expectations());
    return all.stream()
        .map(Objective::metric)
        .filter(metric -> !NOT_OF_A_PART.contains(metric.metric()))
        .toList();
  }

  private static List<MetricRef> others(ScenarioRun run) {
    List<MetricRef> all = new ArrayList<>();
    run.run().totals().classes().stream()
        .map(total -> total.name())
        .forEach(
            name -> {
              all.add(new MetricRef.OfRequest(name, MetricCatalog.ERRORS.name()));
              all.add(new MetricRef.OfRequest(name, MetricCatalog.P99.name()));
              all.add(new MetricRef.OfRequest(name, MetricCatalog.THROUGHPUT.name()));
            });
    run.run().timeline().components().stream()
        .map(component -> component.name())
        .forEach(
            name -> {
              all.add(new MetricRef.OfComponent(name, MetricCatalog.ERRORS.name()));
              all.add(new MetricRef.OfComponent(name, MetricCatalog.UTILIZATION.name()));
              all.add(new MetricRef.OfComponent(name, MetricCatalog.QUEUE.name()));
            });
    return all;
  }

  private Row row(MetricRef metric, boolean objective) {
    return new Row(
        metric,
        objective,
        run.before().flatMap(part -> value(metric, part)),
        value(metric, run.window()),
        run.after().flatMap(part -> value(metric, part)));
  }

  private static Optional<Value> value(MetricRef metric, SimulationResult part) {
    if (part.measuredNanos() == 0) {
      return Optional.empty();
    }
    Objective any =
        new Objective(metric, Comparator.AT_LEAST, new Value.Quantity(0, Dimension.COUNT));
    return Judge.measured(any, new Evidence(part, NO_COSTS, Optional.empty()));
  }

  private static boolean changes(Row row) {
    return differ(row.before(), row.during()) || differ(row.before(), row.after());
  }

  private static boolean differ(Optional<Value> one, Optional<Value> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() != other.isPresent();
    }
    double before = Judge.number(one.get());
    double difference = Math.abs(Judge.number(other.get()) - before);
    boolean share =
        one.get() instanceof Value.Quantity quantity && quantity.dimension() == Dimension.SHARE;
    boolean count =
        one.get() instanceof Value.Quantity quantity && quantity.dimension() == Dimension.COUNT;
    return difference > (share ? POINTS : count ? 1 : CHANGED * Math.abs(before));
  }
}
