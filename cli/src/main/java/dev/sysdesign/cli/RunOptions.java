package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
      description = "Under a scenario of the file; 'simulate' judges what it expects.")
  private String scenario;

  @Option(
      names = "--max-events",
      paramLabel = "N",
      description =
          "The most events that a run simulates. Where nobody says how long to measure, it goes on"
              + " until every objective is settled, up to this; 20M where nothing is said.")
  private String mostEvents;

  /** The plan; empty where something was wrong and has been reported. */
  Optional<AnalysisPlan> plan(Terminal terminal, Optional<Path> prices) {
    return plan(new PlanReader(terminal), prices, Map.of(), Optional.empty());
  }

  /**
   * The same for a variant.
   *
   * @param params with other values than those of the call, by name
   * @param otherRate in place of that of the call
   */
  Optional<AnalysisPlan> plan(
      PlanReader reader,
      Optional<Path> prices,
      Map<String, String> params,
      Optional<String> otherRate) {
    Map<String, String> settings = new LinkedHashMap<>(system.settings);
    settings.putAll(params);
    return reader.read(
        system.file,
        settings,
        new PlanReader.Changes(
            otherRate.orElse(rate), duration, seed, replications, precision, mostEvents),
        Optional.ofNullable(scenario),
        prices);
  }

  /** Whether the call gives a param a value. */
  boolean sets(String param) {
    return system.settings.containsKey(param);
  }

  boolean setsRate() {
    return rate != null;
  }
}
