package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * What all seeds say about the values of one experiment.
 *
 * @param runs what each seed says about each check
 * @param wrong what is wrong with a run as a whole, such as a call that was lost; else empty
 */
record Finding(Experiment experiment, List<List<Measured>> runs, List<String> wrong) {
  /** They are never chosen. */
  static final int SEEDS = 3;

  /** Runs experiments on all cores, those that take longest first. */
  static List<Finding> of(List<Experiment> experiments)
      throws InterruptedException, ExecutionException {
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      IdentityHashMap<Experiment, List<Future<Outcome>>> started = new IdentityHashMap<>();
      experiments.stream()
          .sorted(Comparator.comparingDouble(experiment -> -experiment.requests()))
          .forEach(
              experiment ->
                  started.put(
                      experiment,
                      LongStream.rangeClosed(1, SEEDS)
                          .mapToObj(seed -> cores.submit(() -> run(experiment, seed)))
                          .toList()));
      List<Finding> findings = new ArrayList<>();
      for (Experiment experiment : experiments) {
        List<List<Measured>> runs = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Future<Outcome> run : started.get(experiment)) {
          runs.add(run.get().values());
          wrong.addAll(run.get().wrong());
        }
        findings.add(new Finding(experiment, runs, wrong));
      }
      return findings;
    } finally {
      cores.shutdownNow();
    }
  }

  private record Outcome(List<Measured> values, List<String> wrong) {}

  private static Outcome run(Experiment experiment, long seed) {
    SimulationResult result =
        experiment.model().runInParts(experiment.requests(), experiment.rate(), seed);
    List<String> wrong = new ArrayList<>(wrong(result));
    experiment.facts().stream()
        .filter(fact -> !fact.holds().test(result))
        .forEach(fact -> wrong.add("not so: " + fact.text()));
    return new Outcome(
        experiment.checks().stream().map(check -> check.reading().of(result)).toList(),
        wrong.stream().map(what -> "seed " + seed + ": " + what).toList());
  }

  /** Little's law, and that every request is accounted for, hold in every run. */
  private static List<String> wrong(SimulationResult result) {
    List<String> wrong = new ArrayList<>();
    if (result.end() != SimulationResult.End.COMPLETE) {
      wrong.add("ended: " + result.end());
    }
    for (ComponentResult component : result.components()) {
      ComponentResult.Little little = component.little();
      if (!(Math.abs(little.area() - little.inside()) <= 1e-9 * little.area())) {
        wrong.add(component.name() + ": " + little);
      }
    }
    long offered = result.requests().stream().mapToLong(r -> r.outcome().counts().offered()).sum();
    if (result.outcome().counts().offered() != offered) {
      wrong.add("offered " + offered + " by class, " + result.outcome().counts());
    }
    return wrong;
  }

  /** What speaks against the values; empty if nothing does. */
  List<String> objections() {
    List<String> objections = new ArrayList<>(wrong);
    for (int seed = 1; seed <= SEEDS; seed++) {
      List<Measured> found = runs.get(seed - 1);
      for (int i = 0; i < found.size(); i++) {
        String objection = experiment.checks().get(i).objection(found.get(i));
        if (!objection.isEmpty()) {
          objections.add("seed " + seed + ": " + objection);
        }
      }
    }
    return objections;
  }

  @Override
  public String toString() {
    return experiment.toString();
  }
}
