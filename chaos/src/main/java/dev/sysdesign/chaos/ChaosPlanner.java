package dev.sysdesign.chaos;

import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosProblem.Place;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns the injections of a file into interventions, or into problems; it never throws. */
public final class ChaosPlanner {
  private ChaosPlanner() {}

  /** What to do for all injections of a scenario together. */
  public static ChaosPlan plan(Topology topology, Scenario scenario) {
    List<Intervention> interventions = new ArrayList<>();
    List<ChaosPlan.Found> problems = new ArrayList<>();
    long from = Long.MAX_VALUE;
    long until = 0;
    for (int i = 0; i < scenario.injections().size(); i++) {
      Injection injection = scenario.injections().get(i);
      int index = i;
      List<ChaosProblem> found = problems(topology, injection);
      found.forEach(problem -> problems.add(new ChaosPlan.Found(index, problem)));
      from = Math.min(from, injection.atNanos());
      until = Math.max(until, untilNanos(injection));
      if (found.isEmpty()) {
        interventions.addAll(interventions(topology, injection));
      }
    }
    return new ChaosPlan(
        problems.isEmpty() ? interventions : List.of(), problems, Math.min(from, until), until);
  }

  /** What is wrong with an injection; empty when it can be done. */
  public static List<ChaosProblem> problems(Topology topology, Injection injection) {
    Optional<ChaosScenario> known = ScenarioCatalog.find(injection.chaos());
    if (known.isEmpty()) {
      return List.of(
          new ChaosProblem(
              ChaosRules.UNKNOWN_CHAOS,
              Place.NAME,
              "no chaos scenario '" + injection.chaos() + "'"));
    }
    ScenarioSpec spec = known.get().spec();
    List<ChaosProblem> problems = new ArrayList<>();
    TargetCheck.problem(topology, spec, injection.target()).ifPresent(problems::add);
    problems.addAll(ParameterCheck.problems(spec, injection.parameters()));
    if (spec.oneShot() && injection.forNanos().isPresent()) {
      problems.add(
          new ChaosProblem(
              ChaosRules.NEEDLESS_DURATION,
              Place.DURATION,
              "'" + spec.name() + "' happens at once: remove 'for'"));
    }
    if (problems.isEmpty()) {
      ParameterCheck.idle(spec, injection.parameters()).ifPresent(problems::add);
    }
    if (problems.isEmpty()) {
      problems.addAll(known.get().misfits(hit(topology, injection, spec)));
    }
    return problems;
  }

  private static List<Intervention> interventions(Topology topology, Injection injection) {
    return ScenarioCatalog.find(injection.chaos())
        .map(scenario -> scenario.interventions(hit(topology, injection, scenario.spec())))
        .orElse(List.of());
  }

  private static Hit hit(Topology topology, Injection injection, ScenarioSpec spec) {
    Map<String, Value> defaults = new TreeMap<>();
    for (ParameterSpec parameter : spec.parameters()) {
      parameter.defaultValue().ifPresent(value -> defaults.put(parameter.name(), value));
    }
    return new Hit(
        topology,
        injection.target(),
        TargetCheck.components(topology, injection.target()),
        injection.atNanos(),
        untilNanos(injection),
        injection.parameters(),
        injection.parameters().over(new Properties(defaults)));
  }

  private static long untilNanos(Injection injection) {
    long standard =
        ScenarioCatalog.find(injection.chaos())
            .map(scenario -> scenario.spec().defaultNanos())
            .orElse(ScenarioSpec.DEFAULT_NANOS);
    long lasts = injection.forNanos().orElse(standard);
    long until = injection.atNanos() + lasts;
    return until < 0 ? Long.MAX_VALUE : until;
  }
}
