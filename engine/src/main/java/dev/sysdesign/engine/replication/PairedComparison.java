package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.engine.statistics.StudentT;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a changed system differs from its base, end to end: both run with the same draws (common
 * random numbers), replication by replication, and the intervals are those of the differences
 * (paired t), which are much narrower than those of either side.
 *
 * @param base pooled
 * @param changed pooled
 */
public record PairedComparison(
    SimulationResult base,
    SimulationResult changed,
    Difference mean,
    Difference p50,
    Difference p99,
    Difference throughput,
    Difference errorRate) {
  /** Pairs of runs where the settings say nothing else. */
  public static final int USUAL_REPLICATIONS = 10;

  /**
   * Changed minus base, in nanoseconds, requests per second, or a share.
   *
   * @param interval 95 %, around the average of the differences; empty where a run has no value or
   *     did not come to its end
   */
  public record Difference(double value, Optional<Interval> interval) {
    /** Whether the sign is more than chance: 0 lies outside the interval. */
    public boolean isSignificant() {
      return interval.isPresent() && !interval.get().contains(0);
    }
  }

  /**
   * Compares.
   *
   * @param basePlan of the base; its number of replications is {@value #USUAL_REPLICATIONS} where
   *     it says 1, and a precision is not looked at
   * @param changedPlan of the changed system, with the names that renamed components had in the
   *     base; it takes the seed and the replications of the base
   * @param observer hears how far both are together, and may cancel
   */
  public static PairedComparison of(
      Topology base, RunPlan basePlan, Topology changed, RunPlan changedPlan, Observer observer) {
    long warmup =
        Math.max(
            Simulator.warmUp(base, basePlan, observer),
            Simulator.warmUp(changed, changedPlan, observer));
    RunPlan first = paired(basePlan, basePlan, warmup);
    RunPlan second = paired(changedPlan, basePlan, warmup);
    int threads = Runtime.getRuntime().availableProcessors();
    List<SimulationResult> before =
        Replications.each(base, first, f -> observer.proceed(f / 2), threads);
    List<SimulationResult> after =
        Replications.each(changed, second, f -> observer.proceed((1 + f) / 2), threads);
    return new PairedComparison(
        Pool.of(before),
        Pool.of(after),
        difference(before, after, outcome -> outcome.latency().mean()),
        difference(before, after, outcome -> outcome.latency().p50()),
        difference(before, after, outcome -> outcome.latency().p99()),
        difference(before, after, Outcome::throughput),
        difference(before, after, Outcome::errorRate));
  }

  /** The longer warm-up of the two serves both, so that the same requests are measured. */
  private static RunPlan paired(RunPlan plan, RunPlan base, long warmup) {
    int asked = base.settings().replications();
    return plan.with(
            plan.settings()
                .withSeed(base.settings().seed())
                .withWarmup(warmup)
                .withReplications(asked == 1 ? USUAL_REPLICATIONS : asked)
                .withPrecision(OptionalDouble.empty()))
        .replicate(base.replication());
  }

  private static Difference difference(
      List<SimulationResult> before,
      List<SimulationResult> after,
      ToDoubleFunction<Outcome> metric) {
    double[] each =
        IntStream.range(0, Math.min(before.size(), after.size()))
            .mapToDouble(
                i ->
                    metric.applyAsDouble(after.get(i).outcome())
                        - metric.applyAsDouble(before.get(i).outcome()))
            .toArray();
    double average = IntStream.range(0, each.length).mapToDouble(i -> each[i]).sum() / each.length;
    boolean whole = areComplete(before) && areComplete(after) && !Double.isNaN(average);
    return new Difference(
        average, whole ? Optional.of(StudentT.around(average, each)) : Optional.empty());
  }

  private static boolean areComplete(List<SimulationResult> runs) {
    return runs.stream().allMatch(run -> run.end() == SimulationResult.End.COMPLETE);
  }
}
