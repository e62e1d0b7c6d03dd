package dev.sysdesign.engine;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.RegionCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.UsualRequests;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A system in a line for each component and call, for programs that have no text of the language.
 * What is not said has the catalog's default, as in a file; so have the requests, where no classes
 * are added: reads and writes by the clients' {@code reads}. Not for several threads.
 */
public final class SystemBuilder {
  private static final String CLIENT = "client";

  private final String name;
  private final List<Component> components = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<RequestClass> requests = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final Map<String, Integer> steps = new HashMap<>();
  private RunSettings settings = RunSettings.DEFAULT;

  /** A system of this name in {@value RegionCatalog#DEFAULT}. */
  public SystemBuilder(String name) {
    this.name = name;
  }

  /**
   * Adds a component.
   *
   * @param type one of the types of the language, such as {@code service}
   * @param properties by name, such as those that {@link Value#millis} makes; a time where the
   *     property is a law is the mean of its usual law
   * @throws IllegalArgumentException where there is no such type or property, or a number is out of
   *     its range
   */
  public SystemBuilder component(String type, String name, Map<String, Value> properties) {
    ComponentSpec spec =
        ComponentCatalog.find(type)
            .map(t -> t.spec())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' is no component type.%s"
                            .formatted(
                                type,
                                DidYouMean.afterSentence(
                                    type,
                                    ComponentCatalog.all().stream()
                                        .map(t -> t.spec().name())
                                        .toList()))));
    Placement placement = new Placement(RegionCatalog.DEFAULT, List.of());
    Properties checked = checked(type, spec.parameters(), properties);
    components.add(new Component(name, "", type, checked, placement, List.of(), ""));
    return this;
  }

  /** Adds a component of which nothing is said but its type. */
  public SystemBuilder component(String type, String name) {
    return component(type, name, Map.of());
  }

  /**
   * Adds a call; those of one caller go out one after the other, in this order.
   *
   * @param policies of the edge, by name, such as {@code timeout}
   * @throws IllegalArgumentException where there is no such policy, or a number is out of its range
   */
  public SystemBuilder call(String from, String to, Map<String, Value> policies) {
    return edge(from, to, Edge.Mode.CALL, policies);
  }

  /** Adds a call without policies. */
  public SystemBuilder call(String from, String to) {
    return call(from, to, Map.of());
  }

  /** Adds a hand-over: the caller goes on once the other has accepted. */
  public SystemBuilder handOver(String from, String to) {
    return edge(from, to, Edge.Mode.HAND_OVER, Map.of());
  }

  /** Adds a class of requests, in place of the reads and writes that are sent without any. */
  public SystemBuilder request(RequestClass request) {
    requests.add(request);
    return this;
  }

  /**
   * Adds an objective of the whole system.
   *
   * @param metric a metric of the system, such as {@code p99}
   * @throws IllegalArgumentException where there is no such metric
   */
  public SystemBuilder objective(String metric, Comparator comparator, Value limit) {
    if (MetricCatalog.find(metric).isEmpty()) {
      List<String> known = MetricCatalog.all().stream().map(m -> m.name()).toList();
      throw new IllegalArgumentException(
          "'%s' is no metric.%s".formatted(metric, DidYouMean.afterSentence(metric, known)));
    }
    objectives.add(new Objective(new MetricRef.OfSystem(metric), comparator, limit));
    return this;
  }

  /** How it is simulated. */
  public SystemBuilder settings(RunSettings changed) {
    settings = changed;
    return this;
  }

  /** The system. */
  public Topology build() {
    List<RequestClass> classes =
        requests.isEmpty()
            ? UsualRequests.of(components.stream().filter(c -> c.type().equals(CLIENT)).toList())
            : requests;
    List<Slo> slos = objectives.isEmpty() ? List.of() : List.of(new Slo("", objectives));
    return new Topology(
        name, "", RegionCatalog.DEFAULT, components, edges, classes, slos, List.of(), settings, "");
  }

  private SystemBuilder edge(String from, String to, Edge.Mode mode, Map<String, Value> policies) {
    int step = steps.merge(from, 1, Integer::sum) - 1;
    Properties checked = checked("an edge", PolicyCatalog.all(), policies);
    edges.add(new Edge(from, to, mode, step, List.of(), checked));
    return this;
  }

  private static Properties checked(
      String owner, List<ParameterSpec> parameters, Map<String, Value> values) {
    Properties properties = Properties.NONE;
    for (Map.Entry<String, Value> said : values.entrySet()) {
      ParameterSpec parameter =
          parameters.stream()
              .filter(p -> p.name().equals(said.getKey()))
              .findFirst()
              .orElseThrow(() -> unknown(owner, said.getKey(), parameters));
      properties = properties.with(said.getKey(), fitting(parameter, said.getValue()));
    }
    return properties;
  }

  private static IllegalArgumentException unknown(
      String owner, String property, List<ParameterSpec> parameters) {
    List<String> known = parameters.stream().map(ParameterSpec::name).toList();
    return new IllegalArgumentException(
        "%s has no property '%s'.%s"
            .formatted(owner, property, DidYouMean.afterSentence(property, known)));
  }

  private static Value fitting(ParameterSpec parameter, Value value) {
    if (!(value instanceof Value.Quantity quantity)) {
      return value;
    }
    Shape shape = parameter.shape();
    if (shape instanceof Shape.Time time) {
      return new Value.Law(time.bare().of(quantity.amount()));
    }
    boolean outOfRange =
        shape instanceof Shape.Amount a
                && !(quantity.amount() >= a.min() && quantity.amount() <= a.max())
            || shape instanceof Shape.Whole w
                && !(quantity.amount() >= w.min() && quantity.amount() <= w.max());
    if (outOfRange) {
      throw new IllegalArgumentException(
          "'%s' is out of range: %s, was %s"
              .formatted(parameter.name(), parameter.doc(), quantity.amount()));
    }
    return value;
  }
}
