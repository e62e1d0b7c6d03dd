package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** Cores give less. */
public final class CpuThrottling implements ChaosScenario {
  private static final String THROTTLE = "throttle";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "cpu-throttling",
          Category.INFRASTRUCTURE,
          "Cores give less.",
          "Computing takes S/(1−p) while the slots stay as they are, so what saturates "
              + "first is the cores.",
          AllowedTargets.components(
              ComponentTypes.SERVICE,
              ComponentTypes.FUNCTION,
              ComponentTypes.WORKER,
              ComponentTypes.DATABASE,
              ComponentTypes.CACHE),
          ParameterSpec.share(
                  THROTTLE,
                  "Share of each core that is taken. 50 %: a container that has used up its CPU "
                      + "quota, or a busy neighbour.")
              .orElse(0.5),
          Percent.ofInstances(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    return hit.amount(THROTTLE) < 1
        ? List.of()
        : List.of(
            ChaosProblem.ofParameter(
                "parameter-out-of-range",
                THROTTLE,
                "'" + THROTTLE + "' must leave some of a core"));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double longer = 1 / (1 - hit.amount(THROTTLE));
    return hit.onInstances(
        hit.amount(Percent.NAME),
        (name, count) ->
            new InstanceEffect.Slow(name, 0, count, new InstanceEffect.Factors(1, 1, longer), 1));
  }
}
