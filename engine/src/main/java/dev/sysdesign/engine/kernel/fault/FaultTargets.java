package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.draw.Purpose;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.random.Mix;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what interventions name, and gives each the key of its draws. */
public final class FaultTargets {
  private final Map<String, Integer> nodes = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Identities identities;

  /**
   * The components of a topology in one run.
   *
   * @param identities fix the draws of the faults
   */
  public FaultTargets(Topology topology, Identities identities) {
    this.identities = identities;
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

  /** The edges that a target stands for: those to a component, and all that a link may carry. */
  int[] edges(CompiledTopology net, Target target) {
    IntStream all = IntStream.range(0, net.edges.count);
    if (target instanceof Target.OfEdge edge) {
      int from = node(edge.from());
      int to = node(edge.to());
      return all.filter(e -> net.edges.from[e] == from && net.edges.to[e] == to).toArray();
    }
    if (target instanceof Target.OfComponent component) {
      int to = node(component.name());
      return all.filter(e -> net.edges.to[e] == to).toArray();
    }
    if (target instanceof Target.OfLink) {
      return all.toArray();
    }
    throw new IllegalArgumentException("'" + target.text() + "' has no edges of its own");
  }

  /** Which instances stand in a place; in a zone only those that the file puts there. */
  static boolean[] standing(CompiledTopology net, Target.Place place, String name) {
    boolean[] standing = new boolean[net.nodes.nodeOf.length];
    for (int i = 0; i < standing.length; i++) {
      boolean said = place == Target.Place.REGION || net.nodes.zoneSaid[net.nodes.nodeOf[i]];
      standing[i] = said && net.distances.map.isIn(net.nodes.placeOf[i], place, name);
    }
    return standing;
  }

  /** The instances in a place, without those of some components. */
  int[] standing(CompiledTopology net, Target.OfPlace place, Set<String> spared) {
    boolean[] there = standing(net, place.place(), place.name());
    Set<Integer> left = spared.stream().map(nodes::get).collect(Collectors.toSet());
    return IntStream.range(0, there.length)
        .filter(i -> there[i] && !left.contains(net.nodes.nodeOf[i]))
        .toArray();
  }

  /** The key of the draws of a cause; those of two alike differ. */
  long key(String cause) {
    int number = named.merge(cause, 1, Integer::sum);
    return Mix.mix(identities.other(Purpose.FAULT, cause) + number * Mix.GOLDEN);
  }
}
