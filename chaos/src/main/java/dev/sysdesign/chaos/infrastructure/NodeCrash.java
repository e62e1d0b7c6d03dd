package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.ArrayList;
import java.util.List;

/** Instances die and come back. */
public final class NodeCrash implements ChaosScenario {
  private static final String INSTANCES = "instances";
  private static final String STARTUP = "startup";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "node-crash",
          Category.INFRASTRUCTURE,
          "Instances die and come back.",
          "Of n instances k die: k/n of the calls fail until the health check has seen it, then the"
              + " others carry ρ·n/(n−k). With a single instance every call fails. What was inside"
              + " is lost, and so are the keys of a cache. The instances start at the end of `for`"
              + " and serve after `startup`.",
          AllowedTargets.components(ComponentTypes.withInstances()),
          ParameterSpec.whole(
                  INSTANCES,
                  1,
                  100_000,
                  "How many die, lowest index first. 1: machines die singly.")
              .orElse(1),
          Percent.ofInstances("In place of `instances`."),
          ParameterSpec.time(
              STARTUP,
              "Time from its start until an instance serves. Default: the component's own"
                  + " `startup`; 0 s where it has none."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    List<ChaosProblem> problems = new ArrayList<>();
    if (hit.given().has(INSTANCES) && hit.given().has(Percent.NAME)) {
      problems.add(
          ChaosProblem.ofParameter(
              ChaosRules.PARAMETERS_EXCLUDE_EACH_OTHER,
              Percent.NAME,
              "'" + INSTANCES + "' and '" + Percent.NAME + "' both say how many die: give one"));
    }
    if (hit.target() instanceof Target.OfComponent && !hit.given().has(Percent.NAME)) {
      hit.components().stream()
          .filter(component -> hit.amount(INSTANCES) > ComponentTypes.instances(component))
          .map(component -> tooMany(hit, component))
          .forEach(problems::add);
    }
    return problems;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    return hit.components().stream()
        .map(
            component ->
                hit.throughout(
                    new InstanceEffect.Crash(
                        component.name(), 0, victims(hit, component), startup(hit, component))))
        .toList();
  }

  private static ChaosProblem tooMany(Hit hit, Component component) {
    return ChaosProblem.ofParameter(
        ChaosRules.PARAMETER_OUT_OF_RANGE,
        INSTANCES,
        "'"
            + component.name()
            + "' has "
            + ComponentTypes.instances(component)
            + " of '"
            + INSTANCES
            + "': "
            + (long) hit.amount(INSTANCES)
            + " cannot die");
  }

  private static int victims(Hit hit, Component component) {
    int instances = ComponentTypes.instances(component);
    return hit.given().has(Percent.NAME)
        ? Percent.count(hit.amount(Percent.NAME), instances)
        : Math.min((int) hit.amount(INSTANCES), instances);
  }

  private static long startup(Hit hit, Component component) {
    return hit.given()
        .nanos(STARTUP)
        .orElseGet(() -> component.properties().nanos(STARTUP).orElse(0));
  }
}
