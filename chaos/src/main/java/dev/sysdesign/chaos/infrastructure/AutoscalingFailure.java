package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;
import java.util.OptionalLong;

/** Instances do not come, or come late. */
public final class AutoscalingFailure implements ChaosScenario {
  /** The property of what scales with its load. */
  private static final String AUTOSCALE = "autoscale";

  private static final String MODE = "mode";
  private static final String SLOW = "slow";
  private static final String DELAY = "delay";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "autoscaling-failure",
          Category.INFRASTRUCTURE,
          "Instances do not come, or come late.",
          "Capacity stays where it was: an overload lasts until the load is below cμ again.",
          AllowedTargets.components(
              ComponentTypes.SERVICE, ComponentTypes.FUNCTION, ComponentTypes.WORKER),
          ParameterSpec.words(
                  MODE,
                  "What is wrong with the scaler. Default `freeze`.",
                  "freeze",
                  "It does nothing.",
                  SLOW,
                  "It acts late by `delay`.")
              .orElse("freeze"),
          ParameterSpec.time(
                  DELAY,
                  "How late, with `slow`. 300 s: the default cooldown of Amazon EC2 Auto Scaling.")
              .orElse(300e9));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    boolean scales =
        hit.components().stream()
            .anyMatch(
                c -> c.type().equals(ComponentTypes.FUNCTION) || c.properties().has(AUTOSCALE));
    return scales
        ? List.of()
        : List.of(
            new ChaosProblem(
                ChaosRules.TARGET_DOES_NOT_FIT,
                ChaosProblem.Place.TARGET,
                "'" + hit.target().text() + "' has no '" + AUTOSCALE + "' that could fail"));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    OptionalLong late =
        hit.word(MODE).equals(SLOW) ? OptionalLong.of(hit.nanos(DELAY)) : OptionalLong.empty();
    return hit.components().stream()
        .map(component -> hit.throughout(new InstanceEffect.Scaling(component.name(), late)))
        .toList();
  }
}
