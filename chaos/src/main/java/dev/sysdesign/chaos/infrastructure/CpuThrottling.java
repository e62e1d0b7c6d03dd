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
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** Cores give less. */
public final class CpuThrottling implements ChaosScenario {
  private static final String THROTTLE = "throttle";

  /** Something of a core is left: with none of it no work would ever end. */
  private static final double MOST = 0.999;

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "cpu-throttling",
          Category.INFRASTRUCTURE,
          "Cores give less.",
          "Computing takes S/(1−p) while the slots stay as they are, so what saturates "
              + "first is the cores. Of a function all work is computing: its memory buys it a share of a "
              + "core.",
          AllowedTargets.components(
              ComponentTypes.SERVICE,
              ComponentTypes.FUNCTION,
              ComponentTypes.WORKER,
              ComponentTypes.DATABASE,
              ComponentTypes.CACHE),
          ParameterSpec.of(
                  THROTTLE,
                  new Shape.Amount(Dimension.SHARE, 0, MOST),
                  "Share of each core that is taken. 50 %: a container that has used up its CPU "
                      + "quota, or a busy neighbour.")
              .idleAt(0)
              .orElse(0.5),
          Percent.ofInstances(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    boolean computes = hit.components().stream().anyMatch(c -> isFunction(c) || cpu(c) > 0);
    return computes
        ? List.of()
        : List.of(
            new ChaosProblem(
                ChaosRules.TARGET_DOES_NOT_FIT,
                ChaosProblem.Place.TARGET,
                "'" + hit.target().text() + "' needs no core: its 'cpu' is 0%"));
  }

  private static double cpu(Component component) {
    return ComponentTypes.amount(component, "cpu").orElse(0);
  }

  private static boolean isFunction(Component component) {
    return component.type().equals(ComponentTypes.FUNCTION);
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double longer = 1 / (1 - hit.amount(THROTTLE));
    InstanceEffect.Factors some = new InstanceEffect.Factors(1, 1, longer);
    InstanceEffect.Factors all = InstanceEffect.Factors.all(longer);
    return hit.components().stream()
        .map(
            c ->
                new InstanceEffect.Slow(
                    c.name(),
                    0,
                    Percent.count(hit.amount(Percent.NAME), ComponentTypes.instances(c)),
                    isFunction(c) ? all : some,
                    1))
        .map(hit::throughout)
        .toList();
  }
}
