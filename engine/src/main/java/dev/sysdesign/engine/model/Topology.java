package dev.sysdesign.engine.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole system.
 *
 * @param components in name order, so that the order of declaration changes no number
 * @param edges ordered by caller and step; within a step by callee and guards
 * @param requests its request classes; at least one when it can be simulated
 * @param declarations the params and templates that its values come from
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
    String documentation,
    Declarations declarations) {
  /** A system that is written without params and templates. */
  public Topology(
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
    this(
        name,
        title,
        region,
        components,
        edges,
        requests,
        slos,
        scenarios,
        settings,
        documentation,
        Declarations.NONE);
  }

  public Topology {
    Objects.requireNonNull(declarations);
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
    return of(changed, edges, requests, slos, scenarios, declarations);
  }

  /** The same system with other edges, between components that it has. */
  public Topology withEdges(List<Edge> changed) {
    return of(components, changed, requests, slos, scenarios, declarations);
  }

  /** The same system with other request classes. */
  public Topology withRequests(List<RequestClass> changed) {
    return of(components, edges, changed, slos, scenarios, declarations);
  }

  /** The same system with other objectives. */
  public Topology withSlos(List<Slo> changed) {
    return of(components, edges, requests, changed, scenarios, declarations);
  }

  /** The same system with other scenarios. */
  public Topology withScenarios(List<Scenario> changed) {
    return of(components, edges, requests, slos, changed, declarations);
  }

  /** The same system, the values of which come from elsewhere. */
  public Topology withDeclarations(Declarations changed) {
    return of(components, edges, requests, slos, scenarios, changed);
  }

  public Topology withSettings(RunSettings changed) {
    return new Topology(
        name,
        title,
        region,
        components,
        edges,
        requests,
        slos,
        scenarios,
        changed,
        documentation,
        declarations);
  }

  private Topology of(
      List<Component> itsComponents,
      List<Edge> itsEdges,
      List<RequestClass> itsRequests,
      List<Slo> itsSlos,
      List<Scenario> itsScenarios,
      Declarations itsDeclarations) {
    return new Topology(
        name,
        title,
        region,
        itsComponents,
        itsEdges,
        itsRequests,
        itsSlos,
        itsScenarios,
        settings,
        documentation,
        itsDeclarations);
  }
}
