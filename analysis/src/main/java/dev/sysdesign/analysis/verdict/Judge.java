package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Holds objectives against evidence. */
public final class Judge {
  /** The longest run that is proposed to settle a close call. */
  private static final double LONGEST_NANOS = 30 * 86400e9;

  /** The most replications that a file may ask for. */
  private static final int MOST_REPLICATIONS = 1000;

  /** What a longer run can only make larger. */
  private static final Set<String> GROWING =
      Set.of(MetricCatalog.MAX.name(), MetricCatalog.AGE.name());

  private Judge() {}

  /** The verdicts on all objectives of all SLOs, in file order. */
  public static List<Verdict> slos(List<Slo> slos, Evidence evidence) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Slo slo : slos) {
      for (Objective objective : slo.objectives()) {
        verdicts.add(judge(slo.title(), Optional.empty(), objective, evidence));
      }
    }
    return verdicts;
  }

  /** The verdicts on what a scenario expects, in file order. */
  public static List<Verdict> expectations(Scenario scenario, Evidence evidence) {
    String title = scenario.title().isEmpty() ? scenario.name() : scenario.title();
    return scenario.expectations().stream()
        .map(o -> judge(title, Optional.of(scenario.name()), o, evidence))
        .toList();
  }

  /** The verdict on a comparison that stands in no file. */
  public static Verdict condition(Objective objective, Evidence evidence) {
    return judge("", Optional.empty(), objective, evidence);
  }

  /** Whether what was measured of a metric is neither too little nor only a bound. */
  public static boolean isMeasured(Objective objective, Evidence evidence) {
    return read(objective, evidence) instanceof Reading.Measured;
  }

  /** The number that an objective would be judged by; empty where there is none, or no verdict. */
  public static Optional<Value> value(Objective objective, Evidence evidence) {
    Reading reading = read(objective, evidence);
    if (reading instanceof Reading.AtLeast bound) {
      return Optional.of(bound.value());
    }
    return reading instanceof Reading.Measured measured
        ? Optional.of(measured.value())
        : Optional.empty();
  }

  /** The number that was measured of a metric, however few samples it is of. */
  public static Optional<Value> measured(Objective objective, Evidence evidence) {
    return read(objective, evidence) instanceof Reading.TooFew few
        ? Optional.of(few.value())
        : value(objective, evidence);
  }

  /**
   * How many times as long a run has to be measured so that an objective is settled: enough
   * samples, and a limit outside the interval in nine of ten cases. Empty where it is settled, or
   * where no longer run would settle it.
   */
  public static OptionalDouble timesToSettle(Objective objective, Evidence evidence) {
    Reading reading = read(objective, evidence);
    if (reading instanceof Reading.TooFew few) {
      return Double.isFinite(few.times()) ? OptionalDouble.of(few.times()) : OptionalDouble.empty();
    }
    if (!(reading instanceof Reading.Measured measured) || measured.interval().isEmpty()) {
      return OptionalDouble.empty();
    }
    double actual = number(measured.value());
    double limit = number(objective.limit());
    Interval interval = measured.interval().get();
    boolean inside =
        interval.low() - measured.resolution() < limit
            && limit < interval.high() + measured.resolution();
    boolean readable = Math.abs(limit - actual) >= measured.resolution();
    double times = Settling.times(actual, limit, interval);
    return inside && readable && Double.isFinite(times)
        ? OptionalDouble.of(times)
        : OptionalDouble.empty();
  }

  private static Reading read(Objective objective, Evidence evidence) {
    return MetricReaders.of(objective.metric())
        .map(reader -> reader.read(objective, evidence))
        .orElseGet(() -> new Reading.Unmeasured("There is no such metric."));
  }

  private static Verdict judge(
      String title, Optional<String> scenario, Objective objective, Evidence evidence) {
    Reading reading = read(objective, evidence);
    Draft draft = new Draft(title, scenario, objective);
    if (reading instanceof Reading.Measured measured) {
      return evidence.run().end() == SimulationResult.End.COMPLETE
          ? draft.measured(measured, evidence.run())
          : draft.partial(measured, evidence.run());
    }
    if (reading instanceof Reading.AtLeast bound) {
      return draft.atLeast(bound);
    }
    if (reading instanceof Reading.TooFew few) {
      return draft.verdict(Optional.of(few.value()), Verdict.Decision.NONE, few.why());
    }
    return reading instanceof Reading.Never never
        ? draft.verdict(
            Optional.empty(),
            objective.comparator().isUpper() ? Verdict.Decision.FAIL : Verdict.Decision.PASS,
            never.why())
        : draft.verdict(
            Optional.empty(), Verdict.Decision.NONE, ((Reading.Unmeasured) reading).why());
  }

  /** A verdict of which the decision is missing. */
  private record Draft(String title, Optional<String> scenario, Objective objective) {
    Verdict measured(Reading.Measured reading, SimulationResult run) {
      boolean holds = objective.comparator().holds(number(reading.value()), limit());
      return new Verdict(
          title,
          scenario,
          objective,
          Optional.of(reading.value()),
          reading.interval(),
          holds ? Verdict.Decision.PASS : Verdict.Decision.FAIL,
          closeCall(reading, run),
          "");
    }

    /**
     * Of a run that was cut short: what is left of it may turn every figure but one that only
     * grows, which is missed for good once it is.
     */
    Verdict partial(Reading.Measured reading, SimulationResult run) {
      boolean missed =
          GROWING.contains(objective.metric().metric())
              && isUpperLimit()
              && !objective.comparator().holds(number(reading.value()), limit());
      return missed
          ? verdict(Optional.of(reading.value()), Verdict.Decision.FAIL, "")
          : verdict(
              Optional.of(reading.value()),
              Verdict.Decision.NONE,
              "The run is partial, so this is no verdict: " + run.cause());
    }

    private boolean isUpperLimit() {
      return objective.comparator().isUpper();
    }

    Verdict atLeast(Reading.AtLeast reading) {
      Comparator comparator = objective.comparator();
      boolean holds = comparator.holds(number(reading.value()), limit());
      Verdict.Decision decision =
          isUpperLimit() == holds
              ? Verdict.Decision.NONE
              : holds ? Verdict.Decision.PASS : Verdict.Decision.FAIL;
      return verdict(Optional.of(reading.value()), decision, reading.why());
    }

    Verdict verdict(Optional<Value> actual, Verdict.Decision decision, String note) {
      return new Verdict(
          title, scenario, objective, actual, Optional.empty(), decision, Optional.empty(), note);
    }

    private double limit() {
      return number(objective.limit());
    }

    /** Present where the limit is inside the interval, or nearer than the figure is read to. */
    private Optional<Verdict.CloseCall> closeCall(Reading.Measured reading, SimulationResult run) {
      double actual = number(reading.value());
      if (Math.abs(limit() - actual) < reading.resolution()) {
        return Optional.of(Verdict.CloseCall.within(reading.resolution()));
      }
      return reading
          .interval()
          .filter(i -> i.low() - reading.resolution() < limit())
          .filter(i -> limit() < i.high() + reading.resolution())
          .map(
              interval ->
                  reading.settled()
                      ? closeCall(actual, interval, run)
                      : Verdict.CloseCall.unsettled());
    }

    private Verdict.CloseCall closeCall(double actual, Interval interval, SimulationResult run) {
      double times = Settling.times(actual, limit(), interval);
      if (run.replications() > 1) {
        double runs = Math.ceil(run.replications() * times);
        return Verdict.CloseCall.byReplications(
            runs <= MOST_REPLICATIONS ? OptionalInt.of((int) runs) : OptionalInt.empty());
      }
      double nanos = run.measuredNanos() * times;
      return new Verdict.CloseCall(
          nanos <= LONGEST_NANOS ? OptionalLong.of((long) Math.ceil(nanos)) : OptionalLong.empty());
    }
  }

  /** In the base unit of its dimension; money as US dollars a month. */
  public static double number(Value value) {
    if (value instanceof Value.Price price) {
      return Costs.perMonth(price).doubleValue();
    }
    return ((Value.Quantity) value).amount();
  }
}
