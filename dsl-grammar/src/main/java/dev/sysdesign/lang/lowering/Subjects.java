package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.MetricSpec.Subject;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.linking.Symbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What objectives may be about.
 *
 * @param components by name: clients, and what is none
 * @param requests names of request classes
 */
record Subjects(Map<String, Subject> components, Set<String> requests) {
  /** What a text declares. */
  static Subjects of(Symbols symbols) {
    Map<String, Subject> components = new LinkedHashMap<>();
    symbols.components().forEach((name, decl) -> components.put(name, of(decl.getType())));
    return new Subjects(components, symbols.requests().keySet());
  }

  /** What a model has. */
  static Subjects of(Topology topology) {
    Map<String, Subject> components = new LinkedHashMap<>();
    for (Component component : topology.components()) {
      components.put(component.name(), of(component.type()));
    }
    Map<String, Subject> requests = new LinkedHashMap<>();
    for (RequestClass request : topology.requests()) {
      requests.put(request.name(), Subject.REQUEST);
    }
    return new Subjects(components, requests.keySet());
  }

  private static Subject of(String type) {
    return type.equals(EdgeLowering.CLIENT) ? Subject.CLIENT : Subject.COMPONENT;
  }

  /** What a name stands for; of a component and a request class of one name the component. */
  Optional<Subject> subject(String name) {
    Subject component = components.get(name);
    return component == null && requests.contains(name)
        ? Optional.of(Subject.REQUEST)
        : Optional.ofNullable(component);
  }

  boolean isComponent(String name) {
    return components.containsKey(name);
  }

  /** Components first. */
  List<String> names() {
    List<String> names = new ArrayList<>(components.keySet());
    names.addAll(requests);
    return names;
  }
}
