package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Reads a time average of one component.
 *
 * @param absence why a component may have none
 */
record ComponentReader(
    MetricSpec metric, Function<ComponentResult, OptionalDouble> value, String absence)
    implements MetricReader {
  static final ComponentReader UTILIZATION =
      new ComponentReader(
          MetricCatalog.UTILIZATION,
          ComponentResult::utilization,
          "It has no limit that could be used up.");
  static final ComponentReader CPU =
      new ComponentReader(
          MetricCatalog.CPU,
          ComponentResult::cpu,
          "Its cores are unlimited; 'instance' or 'cores' sets how many it has.");
  static final ComponentReader QUEUE =
      new ComponentReader(
          MetricCatalog.QUEUE, component -> OptionalDouble.of(component.queueMean()), "");
  static final ComponentReader STALE_READS =
      new ComponentReader(
          MetricCatalog.STALE_READS,
          ComponentResult::staleReads,
          "It has no replicas, or nobody read from it.");
  static final ComponentReader HIT_RATIO =
      new ComponentReader(
          MetricCatalog.HIT_RATIO,
          ComponentResult::hitRatio,
          "It is no cache, or nobody read from it.");

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    Optional<ComponentResult> component = component(objective, evidence.run());
    if (component.isEmpty()) {
      return new Reading.Unmeasured("Only a component has this metric.");
    }
    OptionalDouble measured = value.apply(component.get());
    if (measured.isEmpty()) {
      return new Reading.Unmeasured(absence);
    }
    Value amount = new Value.Quantity(measured.getAsDouble(), metric.dimension().orElseThrow());
    long calls = component.get().outcome().counts().offered();
    return calls < Samples.FOR_A_MEAN
        ? Samples.tooFew(amount, calls, Samples.FOR_A_MEAN)
        : new Reading.Measured(amount, Optional.empty());
  }

  private static Optional<ComponentResult> component(Objective objective, SimulationResult run) {
    return objective.metric() instanceof MetricRef.OfComponent of
        ? run.component(of.component())
        : Optional.empty();
  }
}
