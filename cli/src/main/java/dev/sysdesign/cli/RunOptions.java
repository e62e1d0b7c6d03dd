package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.engine.model.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which run of a system a command is about. */
final class RunOptions {
  /** In place of a name: every scenario of the file, unless one has that name. */
  private static final String ALL = "all";

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
      description =
          "Under a scenario of the file; 'simulate' judges what it expects, and takes several:"
              + " repeated, or 'all' of the file.")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--max-events",
      paramLabel = "N",
      description =
          "The most events that a run simulates. Where nobody says how long to measure, it goes on"
              + " until every objective is settled, up to this; 20M where nothing is said.")
  private String mostEvents;

  /** The plan; empty where something was wrong and has been reported. */
  Optional<AnalysisPlan> plan(PlanReader reader, Optional<Path> prices) {
    return plan(reader, prices, Map.of(), Optional.empty());
  }

  /** A plan for each scenario that is asked for, one without where there is none. */
  Optional<List<AnalysisPlan>> plans(Terminal terminal, PlanReader reader, Optional<Path> prices) {
    if (scenarios.size() < 2 && !scenarios.contains(ALL)) {
      return plan(reader, prices, Map.of(), Optional.empty()).map(List::of);
    }
    Optional<AnalysisPlan> steady =
        reader.read(system.file, system.settings, changes(rate), Optional.empty(), prices);
    if (steady.isEmpty()) {
      return Optional.empty();
    }
    List<Scenario> known = steady.get().topology().scenarios();
    boolean all = scenarios.contains(ALL) && known.stream().noneMatch(s -> s.name().equals(ALL));
    if (all && known.isEmpty()) {
      new CallProblem("unknown-scenario", "'%s' has no scenario.".formatted(system.file))
          .report(terminal);
      return Optional.empty();
    }
    List<AnalysisPlan> plans = new ArrayList<>();
    for (String name :
        all
            ? known.stream().map(Scenario::name).toList()
            : List.copyOf(new LinkedHashSet<>(scenarios))) {
      Optional<AnalysisPlan> plan =
          reader.read(system.file, system.settings, changes(rate), Optional.of(name), prices);
      if (plan.isEmpty()) {
        return Optional.empty();
      }
      plans.add(plan.get());
    }
    return Optional.of(plans);
  }

  /** That a command that runs one scenario is asked for several; empty where it is not. */
  Optional<CallProblem> several() {
    return scenarios.size() < 2
        ? Optional.empty()
        : Optional.of(
            new CallProblem(
                "several-scenarios",
                "'--scenario' is named %s times; only 'simulate' takes several."
                    .formatted(scenarios.size())));
  }

  private PlanReader.Changes changes(String itsRate) {
    return new PlanReader.Changes(itsRate, duration, seed, replications, precision, mostEvents);
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
        changes(otherRate.orElse(rate)),
        scenarios.stream().findFirst(),
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
