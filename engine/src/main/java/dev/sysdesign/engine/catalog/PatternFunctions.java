package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Dimension;
import java.util.List;

/** How a client's rate may change with time. */
final class PatternFunctions {
  private static final Shape ABOVE_ZERO = new Shape.Amount(Dimension.TIME, 1e3, 30 * 86400e9);

  static final FunctionSpec DIURNAL =
      new FunctionSpec(
          "diurnal",
          "A sine between a low rate, with which it begins, and a high one.",
          ParameterSpec.rate("low", "The lowest rate.")
              .or(new Shape.Amount(Dimension.SHARE, 0, 1))
              .mandatory(),
          ParameterSpec.rate("high", "The highest rate. Default: `rate`."),
          ParameterSpec.of("period", ABOVE_ZERO, "From peak to peak.").orElse(86400e9));

  static final FunctionSpec TRACE =
      new FunctionSpec(
          "trace",
          "Rates from a CSV file with lines `time, rate`, such as `30, 1200`: each holds until the next time, the last for ever. A number without a unit is in seconds, or in requests per second.",
          ParameterSpec.of(
                  "file",
                  new Shape.Table(
                      List.of(
                          new Shape.Column("time", Dimension.TIME, "s", 365 * 86400e9, true),
                          new Shape.Column("rate", Dimension.RATE, "rps", 1e9, false))),
                  "Its path, relative to this file.")
              .mandatory());

  static final FunctionSpec[] ALL = {
    new FunctionSpec(
        "ramp",
        "Grows from a rate to `rate`.",
        ParameterSpec.rate("from", "The first rate.").mandatory(),
        ParameterSpec.time("over", "How long it grows.").mandatory()),
    new FunctionSpec(
        "burst",
        "Extra requests at once, again and again; the first after one `every`.",
        ParameterSpec.whole("n", 1, 10_000_000, "Requests of a burst.").mandatory(),
        ParameterSpec.of("every", ABOVE_ZERO, "Time between bursts.").mandatory()),
    new FunctionSpec(
        "spike",
        "A multiple of `rate` for a while.",
        ParameterSpec.number("factor", 0, 1000, "The multiple.").mandatory(),
        ParameterSpec.time("at", "When it begins.").mandatory(),
        ParameterSpec.time("for", "How long it lasts.").mandatory()),
    new FunctionSpec(
        "steps",
        "One rate after the other, from the start again after the last.",
        ParameterSpec.of(
                "rates",
                new Shape.ListOf(new Shape.Amount(Dimension.RATE, 0, 1e9)),
                "The rates in order.")
            .mandatory(),
        ParameterSpec.of("every", ABOVE_ZERO, "How long each lasts.").mandatory()),
    DIURNAL,
    TRACE
  };

  private PatternFunctions() {}
}
