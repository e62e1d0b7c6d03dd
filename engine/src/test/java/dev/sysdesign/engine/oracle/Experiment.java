package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One way to simulate a reference case.
 *
 * @param oracle the case
 * @param how what this way is, where there are several; else empty
 * @param requests measured in a run, about
 * @param rate requests per second
 */
record Experiment(
    Oracle oracle,
    String how,
    Model model,
    double requests,
    double rate,
    List<Check> checks,
    List<Fact> facts) {

  static Experiment of(Oracle oracle, Model model, double requests, double rate) {
    return new Experiment(oracle, "", model, requests, rate, List.of(), List.of());
  }

  /** The same with a word on what this way is. */
  Experiment called(String way) {
    return new Experiment(oracle, way, model, requests, rate, checks, facts);
  }

  /** Also compares an exact value of the case. */
  Experiment exactly(String value, Reading reading) {
    return exactly(value, oracle.value(value), reading);
  }

  /** Also compares an exact value that is not in the units of a result, or not in the data. */
  Experiment exactly(String value, double wanted, Reading reading) {
    return checking(new Check(value, wanted, Check.Rule.exactly(wanted), reading));
  }

  /** Also compares an approximation whose published error is a number. */
  Experiment nearly(String value, double error, String published, Reading reading) {
    double wanted = oracle.value(value);
    return checking(
        new Check(
            value, wanted, new Check.Rule(wanted - error, wanted + error, published), reading));
  }

  /** Also compares a value that lies between two others. */
  Experiment between(String value, double low, double high, String text, Reading reading) {
    return checking(
        new Check(value, oracle.value(value), new Check.Rule(low, high, text), reading));
  }

  /** Also compares those percentiles of the requests that the case has, in its unit. */
  Experiment percentiles(String prefix, double unit) {
    Experiment all = this;
    for (Percentile percentile : Percentile.ALL) {
      String value = prefix + percentile.suffix();
      if (oracle.has(value)) {
        all = all.exactly(value, oracle.value(value) * unit, Reading.time(percentile.statistic()));
      }
    }
    return all;
  }

  /** Also holds every run against a sentence. */
  Experiment always(String text, Predicate<SimulationResult> holds) {
    List<Fact> all = with(facts, new Fact(text, holds));
    return new Experiment(oracle, how, model, requests, rate, checks, all);
  }

  private Experiment checking(Check check) {
    return new Experiment(oracle, how, model, requests, rate, with(checks, check), facts);
  }

  private static <T> List<T> with(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private record Percentile(String suffix, Function<Confidence, Optional<Interval>> statistic) {
    static final List<Percentile> ALL =
        List.of(
            new Percentile("p50", Confidence::p50),
            new Percentile("p90", Confidence::p90),
            new Percentile("p95", Confidence::p95),
            new Percentile("p99", Confidence::p99));
  }

  @Override
  public String toString() {
    return how.isEmpty() ? oracle.id() : oracle.id() + ", " + how;
  }
}
