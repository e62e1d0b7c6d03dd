package dev.sysdesign.cli;

import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a scenario fits into a run whose duration the call sets. The problems of the file's own
 * duration do not hold then.
 */
final class RunTimes {
  /** Codes of what the language says of a scenario and the duration of the file. */
  static final Set<String> CODES = Set.of("scenario-after-run", "no-time-to-recover");

  private RunTimes() {}

  /** That a fault begins when the run is over. */
  static Optional<CallProblem> problem(Topology topology, Scenario scenario) {
    long duration = topology.settings().durationNanos();
    return scenario.injections().stream()
        .filter(injection -> injection.atNanos() >= duration)
        .findFirst()
        .map(injection -> problem(scenario, injection, duration));
  }

  private static CallProblem problem(Scenario scenario, Injection injection, long duration) {
    return new CallProblem(
        "scenario-after-run",
        "'%s' of scenario '%s' begins at %s, but the run ends at %s."
            .formatted(
                injection.chaos(), scenario.name(), time(injection.atNanos()), time(duration)),
        "Set a longer '--duration'.");
  }

  private static String time(long nanos) {
    return Amounts.text(nanos, Dimension.TIME);
  }
}
