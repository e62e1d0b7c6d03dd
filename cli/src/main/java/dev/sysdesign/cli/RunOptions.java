package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which run of a system a command is about. */
final class RunOptions {
  @Mixin private SystemOptions system;

  @Option(
      names = "--rate",
      paramLabel = "RATE",
      description =
          "Requests per second of all clients together, such as 10krps; several clients keep their"
              + " shares.")
  private String rate;

  @Option(
      names = "--duration",
      paramLabel = "TIME",
      description = "Measured time, such as 60s; the warm-up comes before it.")
  private String duration;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Fixes every random draw; the same seed gives the same numbers.")
  private String seed;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Independent runs, from which intervals are made; they share the cores.")
  private String replications;

  @Option(
      names = "--precision",
      paramLabel = "SHARE",
      description =
          "Add replications until mean and p99 are known to this share of them, such as 2%%; at"
              + " most 50.")
  private String precision;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Also run under a scenario of the file, and judge what it expects.")
  private String scenario;

  /** The plan; empty where something was wrong and has been reported. */
  Optional<AnalysisPlan> plan(Terminal terminal, Optional<Path> prices) {
    return new PlanReader(terminal)
        .read(
            system.file,
            system.settings,
            new PlanReader.Changes(rate, duration, seed, replications, precision),
            Optional.ofNullable(scenario),
            prices);
  }
}
