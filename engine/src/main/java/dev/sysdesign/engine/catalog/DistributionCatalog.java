package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The probability laws that a time may follow. */
public final class DistributionCatalog {
  /** A law: its signature, and how arguments make it. */
  private record Entry(FunctionSpec spec, Function<Value.Call, Distribution> make) {}

  /**
   * What became of a call.
   *
   * @param law the law, when the arguments make one
   * @param problem what is wrong with them otherwise, as part of a sentence
   */
  public record Built(Optional<Distribution> law, Optional<String> problem) {}

  private static final ParameterSpec MEAN = ParameterSpec.time("mean", "The mean.").mandatory();

  private static final List<Entry> LAWS =
      List.of(
          new Entry(
              new FunctionSpec(
                  "constant",
                  "Always the same time.",
                  ParameterSpec.time("time", "The time.").mandatory()),
              c -> new Distribution.Constant(c.amount("time", 0))),
          new Entry(
              new FunctionSpec(
                  "uniform",
                  "Every time between two bounds equally likely.",
                  ParameterSpec.time("low", "The smallest.").mandatory(),
                  ParameterSpec.time("high", "The largest.").mandatory()),
              c -> new Distribution.Uniform(c.amount("low", 0), c.amount("high", 0))),
          new Entry(
              new FunctionSpec("exponential", "The memoryless law.", MEAN),
              c -> new Distribution.Exponential(c.amount("mean", 0))),
          new Entry(
              new FunctionSpec(
                  "erlang",
                  "Sum of `phases` exponentials: less variable than one.",
                  ParameterSpec.whole("phases", 1, 1000, "How many.").mandatory(),
                  MEAN),
              c -> new Distribution.Erlang((int) c.amount("phases", 1), c.amount("mean", 0))),
          new Entry(
              new FunctionSpec(
                  "hyperexponential",
                  "Exponential with `mean1` with probability `p`, else with `mean2`.",
                  ParameterSpec.number("p", 0, 1, "Chance of the first.")
                      .or(new Shape.Amount(Dimension.SHARE, 0, 1))
                      .mandatory(),
                  ParameterSpec.time("mean1", "Mean of the first.").mandatory(),
                  ParameterSpec.time("mean2", "Mean of the second.").mandatory()),
              c ->
                  new Distribution.Hyperexponential(
                      c.amount("p", 0), c.amount("mean1", 0), c.amount("mean2", 0))),
          new Entry(
              new FunctionSpec(
                  "normal",
                  "Gaussian, cut at 0.",
                  MEAN,
                  ParameterSpec.time("sd", "The standard deviation.").mandatory()),
              c -> new Distribution.Normal(c.amount("mean", 0), c.amount("sd", 0))),
          new Entry(
              new FunctionSpec(
                  "lognormal",
                  "Right-skewed, as service times are. One of `p99`, `sigma` or `sd` sets its width.",
                  MEAN,
                  ParameterSpec.time("p99", "The 99th percentile, at most 14.97 × mean."),
                  ParameterSpec.number("sigma", 0, 5, "Standard deviation of the logarithm."),
                  ParameterSpec.time("sd", "The standard deviation.")),
              DistributionCatalog::logNormal),
          new Entry(
              new FunctionSpec(
                  "pareto",
                  "Heavy tail: never below `min`; `alpha` above 1.",
                  ParameterSpec.time("min", "The smallest.").mandatory(),
                  ParameterSpec.number("alpha", 1, 100, "Tail exponent.").mandatory()),
              c -> new Distribution.Pareto(c.amount("min", 0), c.amount("alpha", 0))),
          new Entry(
              new FunctionSpec(
                  "empirical",
                  "Measured times from a CSV file, one a line, each equally likely; a number without a unit is in seconds.",
                  ParameterSpec.of(
                          "file",
                          new Shape.Table(
                              List.of(
                                  new Shape.Column(
                                      "time", Dimension.TIME, "s", 30 * 86400e9, false))),
                          "Its path, relative to this file.")
                      .mandatory()),
              DistributionCatalog::empirical));

  private DistributionCatalog() {}

  /** The signatures in the order in which people read them. */
  public static List<FunctionSpec> functions() {
    return LAWS.stream().map(Entry::spec).toList();
  }

  /** Whether a function of this name makes a law. */
  public static boolean knows(String function) {
    return LAWS.stream().anyMatch(e -> e.spec().name().equals(function));
  }

  /**
   * The law that a call makes.
   *
   * @param call its arguments checked one by one against {@link #functions()}
   */
  public static Built build(Value.Call call) {
    for (Entry entry : LAWS) {
      if (entry.spec().name().equals(call.function())) {
        try {
          return new Built(Optional.of(entry.make().apply(call)), Optional.empty());
        } catch (IllegalArgumentException wrong) {
          return new Built(Optional.empty(), Optional.of(wrong.getMessage()));
        }
      }
    }
    return new Built(Optional.empty(), Optional.of("'" + call.function() + "' is not a law"));
  }

  private static Distribution empirical(Value.Call call) {
    List<Value> columns = ((Value.Items) call.arguments().get("file")).values();
    return new Distribution.Empirical(((Value.Items) columns.get(0)).amounts().toArray());
  }

  private static Distribution logNormal(Value.Call call) {
    double mean = call.amount("mean", 0);
    boolean p99 = call.arguments().containsKey("p99");
    boolean sigma = call.arguments().containsKey("sigma");
    boolean sd = call.arguments().containsKey("sd");
    if ((p99 ? 1 : 0) + (sigma ? 1 : 0) + (sd ? 1 : 0) > 1) {
      throw new IllegalArgumentException("only one of p99, sigma and sd may be given");
    }
    if (p99) {
      return Distribution.LogNormal.withP99(mean, call.amount("p99", 0));
    }
    if (sd) {
      return Distribution.LogNormal.withDeviation(mean, call.amount("sd", 0));
    }
    return sigma
        ? new Distribution.LogNormal(mean, call.amount("sigma", 0))
        : BareLaw.LOG_NORMAL.of(mean);
  }
}
