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
import java.util.List;

/** The disk does less. */
public final class DiskSaturation implements ChaosScenario {
  private static final String FACTOR = "factor";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "disk-saturation",
          Category.INFRASTRUCTURE,
          "The disk does less.",
          "Writes take 1 ÷ `factor` times as long; reads that memory answers do not notice. The "
              + "shards of a stream take `factor` of their `shardRate`, and throttle what is beyond.",
          AllowedTargets.components(
              ComponentTypes.DATABASE,
              ComponentTypes.NOSQL,
              ComponentTypes.SEARCH,
              ComponentTypes.STREAM),
          ParameterSpec.number(
                  FACTOR,
                  0.001,
                  1,
                  "What is left of the disk. 0.2: a 200 GB gp2 volume without burst credits falls "
                      + "from 3,000 to 600 operations per second.")
              .idleAt(1)
              .orElse(0.2),
          Percent.ofInstances(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double longer = 1 / hit.amount(FACTOR);
    return hit.components().stream()
        .map(component -> hit.throughout(less(component, longer, hit.amount(Percent.NAME))))
        .toList();
  }

  private static InstanceEffect less(Component component, double longer, double share) {
    return component.type().equals(ComponentTypes.STREAM)
        ? throttled(component, longer, share)
        : slow(component, longer, share);
  }

  /** A record takes no time of its own: what the disk of a shard bounds is how many it takes. */
  private static InstanceEffect throttled(Component stream, double longer, double share) {
    double rate = ComponentTypes.amount(stream, "shardRate").orElse(1);
    int shards = ComponentTypes.instances(stream);
    double left = shards - Percent.count(share, shards) * (1 - 1 / longer);
    return new InstanceEffect.Throttle(stream.name(), rate * left);
  }

  private static InstanceEffect slow(Component component, double longer, double share) {
    int count = Percent.count(share, ComponentTypes.instances(component));
    return new InstanceEffect.Slow(
        component.name(), 0, count, new InstanceEffect.Factors(1, longer, 1), 1);
  }
}
