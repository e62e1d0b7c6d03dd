package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything in a zone is gone. */
public final class ZoneOutage implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "zone-outage",
          Category.INFRASTRUCTURE,
          "Everything in a zone is gone.",
          "With z zones 1/z of the calls fail until health checks have seen it, then the "
              + "others carry ρ·z/(z−1). What stands in one zone only is gone for everyone. What the "
              + "file puts into no zone survives the loss of a zone, and is gone with its region; "
              + "a `dns` and a `cdn` are everywhere and survive both, and so do clients, and an "
              + "`external` in no zone.",
          AllowedTargets.only(TargetKind.ZONE, TargetKind.REGION));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    Set<String> elsewhere =
        hit.topology().components().stream()
            .filter(ZoneOutage::isElsewhere)
            .map(Component::name)
            .collect(Collectors.toSet());
    return List.of(
        hit.throughout(new InstanceEffect.PlaceDown((Target.OfPlace) hit.target(), elsewhere)));
  }

  /** Clients are people, and what is not ours is not in our zone unless the file says so. */
  private static boolean isElsewhere(Component component) {
    return component.type().equals(ComponentTypes.CLIENT)
        || component.type().equals(ComponentTypes.EXTERNAL)
            && component.placement().zones().isEmpty();
  }
}
