package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.ArrayList;
import java.util.List;

/** A new version fails and is slow. */
public final class BadDeploy implements ChaosScenario {
  private static final String ERRORS = "errors";
  private static final String SLOWDOWN = "slowdown";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "bad-deploy",
          Category.INFRASTRUCTURE,
          "A new version fails and is slow.",
          "Errors are `errors` × the share that runs it; retries amplify, and breakers may "
              + "open.",
          AllowedTargets.components(
              ComponentTypes.SERVICE, ComponentTypes.FUNCTION, ComponentTypes.WORKER),
          ParameterSpec.share(ERRORS, "Share of its calls that fail. 20 %: one code path in five.")
              .idleAt(0)
              .orElse(0.2),
          ParameterSpec.number(SLOWDOWN, 1, 1000, "How many times longer its work takes. 1.5.")
              .idleAt(1)
              .orElse(1.5),
          Percent.ofInstances(0.5, "50 %: a rolling deployment halfway through."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(Percent.NAME);
    double errors = hit.amount(ERRORS);
    InstanceEffect.Factors slow = InstanceEffect.Factors.all(hit.amount(SLOWDOWN));
    List<Intervention> all = new ArrayList<>();
    for (Component component : hit.components()) {
      String name = component.name();
      boolean counted = ComponentTypes.isCounted(component.type());
      int count = counted ? Percent.count(share, ComponentTypes.instances(component)) : 1;
      double calls = counted ? 1 : share;
      all.add(hit.throughout(new InstanceEffect.Errors(name, 0, count, errors * calls)));
      all.add(hit.throughout(new InstanceEffect.Slow(name, 0, count, slow, calls)));
    }
    return all;
  }
}
