package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.model.Topology;
import java.util.HashMap;
import java.util.Map;

/** Finds the nodes that interventions name. */
final class FaultTargets {
  private final Map<String, Integer> nodes = new HashMap<>();

  FaultTargets(Topology topology) {
    topology.components().forEach(component -> nodes.put(component.name(), nodes.size()));
  }

  /**
   * The node of a component.
   *
   * @throws IllegalArgumentException where there is none
   */
  int node(String component) {
    Integer node = nodes.get(component);
    if (node == null) {
      throw new IllegalArgumentException("no component '" + component + "'");
    }
    return node;
  }
}
