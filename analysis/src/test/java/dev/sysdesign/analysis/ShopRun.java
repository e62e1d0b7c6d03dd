package dev.sysdesign.analysis;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.PartsOfWindow;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.result.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The result of a run as it could be, put together by hand: {@code shoppers} call {@code app},
 * which calls {@code orders} for two request classes. Each part can be replaced.
 */
public final class ShopRun {
  private static final double MS = 1e6;

  private SimulationResult.End end = SimulationResult.End.COMPLETE;
  private int replications = 1;
  private Outcome outcome = outcome(10_000, 9_990, 8, latency(10_000, 10 * MS));
  private OptionalDouble utilization = OptionalDouble.of(0.62);
  private Timeline timeline = timeline(new double[] {0, 0, 0}, new double[] {30, 30, 30});
  private LimitUse limit = connections(0.62, OptionalLong.empty());

  /** The 200 connections of {@code orders}, so full. */
  public static LimitUse connections(double demand, OptionalLong since) {
    return new LimitUse(
        Limit.of(LimitKind.CONNECTIONS, "orders"),
        200,
        Math.min(1, demand),
        demand,
        demand,
        10_000,
        0,
        0,
        1,
        0,
        1,
        since.isEmpty() ? Fullness.NEVER : new Fullness(since, 1_000_000_000L));
  }

  /** Latencies of so many successes around a mean, in nanoseconds. */
  public static Latency latency(long count, double mean) {
    return new Latency(count, mean, 0.9 * mean, 1.5 * mean, 2 * mean, 3 * mean, 4 * mean, 6 * mean);
  }

  /** An outcome over ten seconds; what neither completed nor failed is in flight. */
  public static Outcome outcome(long offered, long completed, long failed, Latency latency) {
    double mean = latency.mean();
    return new Outcome(
        new Counts(offered, completed, failed, offered - completed - failed),
        completed / 10.0,
        latency,
        Latency.NONE,
        failed == 0 ? Map.of() : Map.of(Cause.TIMEOUT, failed),
        latency.isEmpty()
            ? Confidence.NONE
            : new Confidence(
                around(mean, 0.01 * mean),
                around(latency.p50(), 0.01 * mean),
                around(latency.p90(), 0.02 * mean),
                around(latency.p95(), 0.03 * mean),
                around(latency.p99(), 0.05 * mean),
                Optional.empty(),
                around(completed / 10.0, 12),
                around((double) failed / (completed + failed), 0.0003)));
  }

  private static Optional<Interval> around(double value, double half) {
    return Optional.of(new Interval(value - half, value + half));
  }

  /** A time line of one-second intervals with these error rates and these p99 in milliseconds. */
  public static Timeline timeline(double[] errors, double[] p99Ms) {
    double[] offered = new double[errors.length];
    Arrays.fill(offered, 1000);
    double[] completed = Arrays.stream(errors).map(e -> 1000 * (1 - e)).toArray();
    double[] p99 = Arrays.stream(p99Ms).map(ms -> ms * MS).toArray();
    double[] p50 = Arrays.stream(p99Ms).map(ms -> ms * MS / 3).toArray();
    double[] load = Arrays.stream(p99Ms).map(ms -> ms / 100).toArray();
    Timeline.OfComponent orders =
        new Timeline.OfComponent(
            "orders",
            new Series(offered),
            new Series(errors),
            new Series(load),
            new Series(load),
            new Series(load),
            new Series(load));
    return new Timeline(
        1_000_000_000L,
        new Series(offered),
        new Series(completed),
        new Series(errors),
        new Series(p50),
        new Series(p99),
        new Series(Arrays.stream(p99Ms).map(ms -> ms / 10).toArray()),
        List.of(orders),
        List.of(
            course(new MetricRef.OfComponent("shoppers", "errors"), errors),
            course(new MetricRef.OfSystem("p99"), p99),
            course(new MetricRef.OfComponent("shoppers", "p99"), p99),
            course(new MetricRef.OfRequest("browse", "p99"), p99),
            course(new MetricRef.OfComponent("orders", "utilization"), load)));
  }

  private static Timeline.OfMetric course(MetricRef metric, double[] values) {
    return new Timeline.OfMetric(metric, new Series(values));
  }

  public ShopRun with(Outcome changed) {
    outcome = changed;
    return this;
  }

  public ShopRun with(Timeline changed) {
    timeline = changed;
    return this;
  }

  public ShopRun with(LimitUse changed) {
    limit = changed;
    return this;
  }

  /** Pooled from so many runs. */
  public ShopRun replicated(int runs) {
    replications = runs;
    return this;
  }

  public ShopRun ended(SimulationResult.End changed) {
    end = changed;
    return this;
  }

  public ShopRun withoutLimit() {
    utilization = OptionalDouble.empty();
    return this;
  }

  /** The result. */
  public SimulationResult result() {
    List<RootCause> causes =
        outcome.counts().failed() == 0
            ? List.of()
            : List.of(new RootCause("orders", Cause.TIMEOUT, outcome.counts().failed()));
    return new SimulationResult(
        "shop",
        end,
        Optional.empty(),
        42,
        0,
        replications,
        replications * 10_000_000_000L,
        2_000_000_000L,
        123_456,
        outcome,
        causes,
        List.of(new RequestResult("browse", "shoppers", outcome, causes)),
        List.of(component("app", "service"), component("orders", "database"), client()),
        List.of(
            edge("shoppers", "app"),
            edge("app", "orders", new Guard.OfClass("browse")),
            edge("app", "orders", new Guard.OfShare(0.25))),
        new Totals(
            List.of(),
            List.of(
                new Totals.OfPair(
                    "app", "orders", outcome(20_000, 19_980, 16, latency(19_980, 12 * MS))))),
        timeline,
        List.of(limit),
        List.of());
  }

  private ComponentResult client() {
    return component("shoppers", "client", OptionalDouble.empty(), Latency.NONE);
  }

  private ComponentResult component(String name, String type) {
    return component(name, type, utilization, latency(9_990, MS));
  }

  private ComponentResult component(
      String name, String type, OptionalDouble used, Latency waiting) {
    return new ComponentResult(
        name,
        type,
        2,
        outcome,
        outcome.latency(),
        waiting,
        used,
        used,
        OptionalDouble.empty(),
        0.25,
        17,
        12.5,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        2,
        0,
        new ComponentResult.Times(1, 2, 3),
        new ComponentResult.Little(10, 10),
        Optional.empty(),
        PartsOfWindow.NONE);
  }

  private EdgeResult edge(String from, String to, Guard.Term... guards) {
    Edge edge =
        new Edge(
            from,
            to,
            Edge.Mode.CALL,
            0,
            Arrays.stream(guards).map(g -> new Guard(List.of(g))).toList(),
            Properties.NONE);
    return new EdgeResult(edge, outcome, outcome.counts().offered(), 0, 0, 0);
  }
}
