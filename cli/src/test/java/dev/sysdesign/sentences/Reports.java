package dev.sysdesign.sentences;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.explain.UnsetWords;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What is analysed: every file of the samples and of the cases, and systems made up by seeds. */
final class Reports {
  private static final long SECOND = 1_000_000_000L;
  private static final long MOST_EVENTS = 400_000;
  private static final long MEASURED = 4 * SECOND;
  private static final long WARM_UP = SECOND / 2;

  private Reports() {}

  /** A system, steady or under one of its scenarios. */
  record Case(String name, Topology topology, Optional<Scenario> scenario) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Files first, each steady and under each of its scenarios. */
  static List<Case> all(int random) {
    List<Case> cases = new ArrayList<>();
    files(Path.of("..", "samples")).forEach(file -> add(file, cases));
    files(Path.of("src", "test", "resources", "cases")).forEach(file -> add(file, cases));
    for (long seed = 1; seed <= random; seed++) {
      random(seed, cases);
    }
    return cases;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".sysdesign")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that the language refuses, or that has no system, has no report. */
  private static void add(Path file, List<Case> cases) {
    LoweredSystem read = SystemFiles.read(file, Map.of());
    if (read.isValid() && read.topology().isPresent()) {
      add(file.toString(), read.topology().get(), cases);
    }
  }

  /** Of a seed whose text the language refuses, the next one is taken. */
  private static void random(long seed, List<Case> cases) {
    LoweredSystem read = SystemModels.lower("random.sysdesign", RandomText.of(seed));
    for (long next = seed + 1000; !read.isValid(); next += 1000) {
      read = SystemModels.lower("random.sysdesign", RandomText.of(next));
    }
    add("seed " + seed, read.topology().orElseThrow(), cases);
  }

  private static void add(String name, Topology topology, List<Case> cases) {
    cases.add(new Case(name, shorter(topology, MEASURED), Optional.empty()));
    long measured = topology.settings().durationNanos();
    for (Scenario scenario : topology.scenarios()) {
      Scenario sooner = sooner(scenario, Math.min(1, (double) MEASURED / measured));
      cases.add(
          new Case(
              name + " under " + scenario.name(),
              shorter(topology, Math.min(measured, MEASURED)),
              Optional.of(sooner)));
    }
  }

  private static Topology shorter(Topology topology, long nanos) {
    return topology.withSettings(
        topology.settings().once().withDuration(nanos).withWarmup(WARM_UP));
  }

  /** The same faults in a shorter run. */
  private static Scenario sooner(Scenario scenario, double factor) {
    List<Injection> injections =
        scenario.injections().stream()
            .map(
                i ->
                    new Injection(
                        i.chaos(),
                        i.target(),
                        (long) (i.atNanos() * factor),
                        i.forNanos().isPresent()
                            ? OptionalLong.of((long) Math.max(1, i.forNanos().getAsLong() * factor))
                            : lasting(i.chaos()),
                        i.parameters()))
            .toList();
    return new Scenario(
        scenario.name(),
        scenario.title(),
        injections,
        scenario.expectations(),
        scenario.documentation());
  }

  /** A quarter of the run, or at once. */
  private static OptionalLong lasting(String chaos) {
    boolean atOnce = ScenarioCatalog.find(chaos).orElseThrow().spec().oneShot();
    return atOnce ? OptionalLong.empty() : OptionalLong.of(MEASURED / 4);
  }

  static Analysis analyse(Case of) {
    return Analyst.analyse(
        new AnalysisPlan(
            of.topology(), of.scenario(), PriceFiles.shipped(), OptionalLong.of(MOST_EVENTS)),
        Observer.NONE);
  }

  /** Every sentence that its report, hover, diagnostics or JSON may say. */
  static List<String> sentences(Analysis analysis) {
    List<String> all = new ArrayList<>(analysis.explanation().sentences());
    analysis.explanation().limits().states().stream()
        .filter(state -> state.status() != LimitState.Status.FREE)
        .map(analysis.explanation()::sentence)
        .forEach(all::add);
    analysis.warnings().stream().map(Warning::message).forEach(all::add);
    all.addAll(UnsetWords.sentences(analysis.unset(), analysis.scenario().isPresent()));
    analysis.verdicts().stream()
        .map(Verdict::note)
        .filter(note -> !note.isEmpty())
        .forEach(all::add);
    return all;
  }
}
