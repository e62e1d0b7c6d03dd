package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Load;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.cost.pricebook.Prices;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.source.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Turns the arguments of a call into what to analyse; reports everything that is wrong with them.
 */
final class PlanReader {
  private final Terminal terminal;
  private final Set<String> varied;

  /** By file, so that each is read once. */
  private final Map<Optional<Path>, Optional<PriceBook>> priceBooks = new HashMap<>();

  /** What was reported of files, so that reading one again does not say it again. */
  private final Set<Problem> reported = new HashSet<>();

  /** Values of the call that were reported: it has the same ones for every file. */
  private final Set<CallProblem> wrongValues = new HashSet<>();

  /** Scenarios that a file did not have: another one without them is no news. */
  private final Set<String> unknownScenarios = new HashSet<>();

  private final Set<Path> opened = new HashSet<>();

  /** What the call changes about the file; null where it says nothing. */
  record Changes(
      String rate,
      String duration,
      String seed,
      String replications,
      String precision,
      String mostEvents) {}

  PlanReader(Terminal terminal) {
    this(terminal, Set.of());
  }

  /**
   * One of variants.
   *
   * @param varied params that {@code --vary} gives values
   */
  PlanReader(Terminal terminal, Set<String> varied) {
    this.terminal = terminal;
    this.varied = varied;
  }

  /** The files that were read: those of systems, what these name, and prices. */
  Set<Path> opened() {
    return opened;
  }

  /** The plan; empty where something was wrong and has been reported. */
  Optional<AnalysisPlan> read(
      Path file,
      Map<String, String> settings,
      Changes changes,
      Optional<String> scenarioName,
      Optional<Path> priceFile) {
    OptionValues values = new OptionValues();
    OptionalDouble rate = values.rate("--rate", changes.rate());
    OptionalLong duration = values.time("--duration", changes.duration(), "duration");
    OptionalLong seed = values.whole("--seed", changes.seed(), "seed");
    OptionalLong runs = values.whole("--replications", changes.replications(), "replications");
    OptionalDouble precision = values.share("--precision", changes.precision(), "precision");
    OptionalLong mostEvents = values.events("--max-events", changes.mostEvents());
    values.problems().stream().filter(wrongValues::add).forEach(wrong -> wrong.report(terminal));
    Optional<PriceBook> prices = priceBooks.computeIfAbsent(priceFile, this::prices);
    LoweredSystem system = StandardInput.read(terminal, file, settings, opened::add);
    if (duration.isPresent()) {
      system = system.without(RunTimes.CODES);
    }
    Problems.report(terminal, system.problems().stream().filter(reported::add).toList(), varied);
    if (!values.problems().isEmpty() || prices.isEmpty() || !system.isValid()) {
      return Optional.empty();
    }
    Topology written = system.topology().orElseThrow();
    Optional<CallProblem> unscaled =
        rate.isPresent() ? unscaled(file, written, changes.rate()) : Optional.empty();
    if (unscaled.isPresent()) {
      unscaled.get().report(terminal);
      return Optional.empty();
    }
    RunSettings asked = replicated(written.settings(), runs, precision);
    Topology topology = changed(written.withSettings(asked), rate, duration, seed);
    if (scenarioName.isEmpty()) {
      return Optional.of(new AnalysisPlan(topology, Optional.empty(), prices.get(), mostEvents));
    }
    Optional<Scenario> scenario = topology.scenario(scenarioName.get());
    if (scenario.isEmpty()) {
      if (unknownScenarios.add(scenarioName.get())) {
        unknownScenario(file, topology, scenarioName.get()).report(terminal);
      }
      return Optional.empty();
    }
    Optional<CallProblem> tooLate = RunTimes.problem(topology, scenario.get());
    if (tooLate.isPresent()) {
      tooLate.get().report(terminal);
      return Optional.empty();
    }
    return Optional.of(new AnalysisPlan(topology, scenario, prices.get(), mostEvents));
  }

  /** What keeps the clients from sending another rate. */
  private static Optional<CallProblem> unscaled(Path file, Topology topology, String rate) {
    Optional<Component> unpaced = Load.unpaced(topology);
    if (unpaced.isPresent()) {
      return Optional.of(
          new CallProblem(
              "rate-without-pace",
              "'--rate %s': the users of '%s' do not think between two requests, so what they send is what the system lets through."
                  .formatted(rate, unpaced.get().name()),
              "Give them a 'thinkTime' of 1ms or more, or vary 'users' by a 'param'."));
    }
    return !Load.isNone(topology)
        ? Optional.empty()
        : Optional.of(
            new CallProblem(
                "rate-of-nothing",
                "'--rate %s': the clients of '%s' send 0rps, and no factor makes more of that."
                    .formatted(rate, file),
                "Give a client a 'rate' above 0rps."));
  }

  private static RunSettings replicated(
      RunSettings settings, OptionalLong runs, OptionalDouble precision) {
    RunSettings counted =
        runs.isPresent() ? settings.withReplications((int) runs.getAsLong()) : settings;
    return precision.isPresent() ? counted.withPrecision(precision) : counted;
  }

  private static Topology changed(
      Topology topology, OptionalDouble rate, OptionalLong duration, OptionalLong seed) {
    RunSettings settings = topology.settings();
    settings = duration.isPresent() ? settings.withDuration(duration.getAsLong()) : settings;
    settings = seed.isPresent() ? settings.withSeed(seed.getAsLong()) : settings;
    Topology set = topology.withSettings(settings);
    return rate.isPresent() ? Load.at(set, rate.getAsDouble()) : set;
  }

  private static CallProblem unknownScenario(Path file, Topology topology, String wanted) {
    List<String> known = topology.scenarios().stream().map(Scenario::name).toList();
    String message = "'%s' has no scenario '%s'.".formatted(file, wanted);
    return new CallProblem(
        "unknown-scenario",
        message,
        known.isEmpty() ? "It has none." : DidYouMean.hintOrList(wanted, known));
  }

  private Optional<PriceBook> prices(Optional<Path> file) {
    if (file.isEmpty()) {
      return Optional.of(PriceFiles.shipped());
    }
    opened.add(file.get());
    Prices prices = PriceFiles.read(file.get());
    if (prices instanceof Prices.Loaded loaded) {
      return Optional.of(loaded.book());
    }
    Problems.report(terminal, file.get(), ((Prices.Rejected) prices).problems());
    return Optional.empty();
  }
}
