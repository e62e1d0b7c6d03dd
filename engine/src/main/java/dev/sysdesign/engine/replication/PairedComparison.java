package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.engine.statistics.Jackknife;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a changed system differs from its base: both run with the same draws (common random numbers),
 * replication by replication. The interval of a difference comes from what it becomes where a pair
 * is left out (a jackknife), and is much narrower than those of either side.
 */
public final class PairedComparison {
  /** Pairs of runs where the settings say nothing else. */
  public static final int USUAL_REPLICATIONS = 10;

  /** Where there are more pairs, several are left out together. */
  private static final int MOST_GROUPS = 30;

  private final Side base;
  private final Side changed;

  private PairedComparison(Side base, Side changed) {
    this.base = base;
    this.changed = changed;
  }

  /** One of the two: all its runs pooled, and all but those of one group. */
  private record Side(SimulationResult all, List<SimulationResult> without) {
    static Side of(List<SimulationResult> runs) {
      int groups = runs.size() < 2 ? 0 : Math.min(MOST_GROUPS, runs.size());
      return new Side(
          Pool.of(runs),
          IntStream.range(0, groups).mapToObj(g -> Pool.of(without(runs, g, groups))).toList());
    }

    private static List<SimulationResult> without(
        List<SimulationResult> runs, int left, int groups) {
      return IntStream.range(0, runs.size())
          .filter(i -> i % groups != left)
          .mapToObj(runs::get)
          .toList();
    }
  }

  /**
   * Changed minus base, in the unit of the metric.
   *
   * @param interval 95 %; empty where a run has no value or did not come to its end
   */
  public record Difference(double value, Optional<Interval> interval) {
    /** Whether the sign is more than chance: 0 lies outside the interval. */
    public boolean isSignificant() {
      return interval.isPresent() && !interval.get().contains(0);
    }
  }

  /**
   * Runs both.
   *
   * @param basePlan of the base; its number of replications is {@value #USUAL_REPLICATIONS} where
   *     it says 1, and a precision is not looked at
   * @param changedPlan of the changed system, with the names that renamed components had in the
   *     base; it takes seed, duration and replications of the base
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
    return new PairedComparison(Side.of(before), Side.of(after));
  }

  /** The longer warm-up of the two serves both, so that the same requests are measured. */
  private static RunPlan paired(RunPlan plan, RunPlan base, long warmup) {
    int asked = base.settings().replications();
    return plan.with(
            plan.settings()
                .withSeed(base.settings().seed())
                .withDuration(base.settings().durationNanos())
                .withWarmup(warmup)
                .withReplications(asked == 1 ? USUAL_REPLICATIONS : asked)
                .withPrecision(OptionalDouble.empty()))
        .replicate(base.replication());
  }

  /** All runs of the base. */
  public SimulationResult base() {
    return base.all();
  }

  /** All runs of the changed system. */
  public SimulationResult changed() {
    return changed.all();
  }

  /** Whether all runs of both came to their end. */
  public boolean isComplete() {
    return base().end() == SimulationResult.End.COMPLETE
        && changed().end() == SimulationResult.End.COMPLETE
        && base().replications() == changed().replications();
  }

  /**
   * The difference in a metric.
   *
   * @param metric of a result, of any number of runs; NaN where it has none
   */
  public Difference difference(ToDoubleFunction<SimulationResult> metric) {
    return difference(metric, metric);
  }

  /** The difference in a metric that is read otherwise of the changed system, such as its bill. */
  public Difference difference(
      ToDoubleFunction<SimulationResult> ofBase, ToDoubleFunction<SimulationResult> ofChanged) {
    double value = ofChanged.applyAsDouble(changed.all()) - ofBase.applyAsDouble(base.all());
    if (!isComplete() || base.without().isEmpty()) {
      return new Difference(value, Optional.empty());
    }
    double[] without =
        IntStream.range(0, base.without().size())
            .mapToDouble(
                i ->
                    ofChanged.applyAsDouble(changed.without().get(i))
                        - ofBase.applyAsDouble(base.without().get(i)))
            .toArray();
    boolean known =
        Double.isFinite(value)
            && IntStream.range(0, without.length).allMatch(i -> Double.isFinite(without[i]));
    return new Difference(
        value, known ? Optional.of(Jackknife.interval(value, without)) : Optional.empty());
  }
}
