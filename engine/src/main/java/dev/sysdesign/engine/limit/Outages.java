package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.catalog.LoadRulesReader;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;

/** Finds the components of which instances were down. */
final class Outages {
  /** Instances missing on average, as a share of all, below which it is no outage. */
  private static final double NONE = 0.005;

  private Outages() {}

  static List<Limits.Down> of(Topology topology, SimulationResult run) {
    if (run.measuredNanos() == 0) {
      return List.of();
    }
    return run.components().stream()
        .filter(c -> isDown(topology, c))
        .map(c -> new Limits.Down(c.name(), c.instancesUp(), c.instances()))
        .toList();
  }

  /** Instances that autoscaling has not added are not down. */
  private static boolean isDown(Topology topology, ComponentResult component) {
    return scales(topology, component.name())
        ? component.instancesUp() == 0
        : component.instancesUp() < component.instances() * (1 - NONE);
  }

  /** Whether autoscaling sets how many instances a component has. */
  static boolean scales(Topology topology, String component) {
    return topology.component(component).map(Outages::scales).orElse(false);
  }

  private static boolean scales(Component component) {
    return LoadRulesReader.read(component).scaling().isPresent();
  }
}
