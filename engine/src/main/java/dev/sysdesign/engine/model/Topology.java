package dev.sysdesign.engine.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A whole system.
 *
 * @param components in name order, so that the order of declaration changes no number
 * @param edges ordered by caller and step; within a step by callee and guards
 * @param requests its request classes; at least one when it can be simulated
 */
public record Topology(
    String name,
    String title,
    String region,
    List<Component> components,
    List<Edge> edges,
    List<RequestClass> requests,
    List<Slo> slos,
    List<Scenario> scenarios,
    RunSettings settings,
    String documentation) {
  public Topology {
    components = components.stream().sorted(Comparator.comparing(Component::name)).toList();
    edges =
        edges.stream()
            .sorted(
                Comparator.comparing(Edge::from)
                    .thenComparingInt(Edge::step)
                    .thenComparing(Edge::identity))
            .toList();
    requests = requests.stream().sorted(Comparator.comparing(RequestClass::name)).toList();
    slos = List.copyOf(slos);
    scenarios = List.copyOf(scenarios);
  }

  /** By its name; where several have it, which is a mistake, the first that is declared. */
  public Optional<Component> component(String wanted) {
    int low = 0;
    int high = components.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (components.get(middle).name().compareTo(wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < components.size() && components.get(low).name().equals(wanted)
        ? Optional.of(components.get(low))
        : Optional.empty();
  }

  public Optional<Scenario> scenario(String wanted) {
    return scenarios.stream().filter(s -> s.name().equals(wanted)).findFirst();
  }

  /** The same system with other components; names and edges must still fit together. */
  public Topology withComponents(List<Component> changed) {
    return new Topology(
        name, title, region, changed, edges, requests, slos, scenarios, settings, documentation);
  }

  public Topology withSettings(RunSettings changed) {
    return new Topology(
        name, title, region, components, edges, requests, slos, scenarios, changed, documentation);
  }
}
