package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;

/** A model in which a component has another name. */
final class RenamedComponent {
  private final String name;
  private final String to;
  private final Vocabulary vocabulary;

  RenamedComponent(String name, String to, Vocabulary vocabulary) {
    this.name = name;
    this.to = to;
    this.vocabulary = vocabulary;
  }

  Topology in(Topology old) {
    return old.withComponents(old.components().stream().map(c -> component(c, old)).toList())
        .withEdges(old.edges().stream().map(e -> edge(e, old)).toList())
        .withRequests(old.requests().stream().map(this::request).toList())
        .withSlos(old.slos().stream().map(s -> new Slo(s.title(), all(s.objectives()))).toList())
        .withScenarios(old.scenarios().stream().map(this::scenario).toList())
        .withDeclarations(
            Origin.moved(old.declarations(), owner -> Optional.of(owner(owner)))
                .withTemplates(
                    old.declarations().templates().stream().map(t -> template(t, old)).toList()));
  }

  private String name(String other) {
    return other.equals(name) ? to : other;
  }

  private Owner owner(Owner owner) {
    if (owner instanceof Owner.OfComponent component) {
      return new Owner.OfComponent(name(component.name()));
    }
    return owner instanceof Owner.OfCall call
        ? new Owner.OfCall(name(call.from()), call.step())
        : owner;
  }

  private Properties properties(Properties properties, Owner owner, Topology old) {
    Properties changed = properties;
    for (String property : Mentions.naming(name, properties, owner, old, vocabulary)) {
      changed = changed.with(property, new Value.Word(to));
    }
    return changed;
  }

  private Component component(Component c, Topology old) {
    return new Component(
        name(c.name()),
        c.title(),
        c.type(),
        properties(c.properties(), new Owner.OfComponent(c.name()), old),
        c.placement(),
        c.groups(),
        c.documentation());
  }

  private Edge edge(Edge e, Topology old) {
    return e.renamed(name(e.from()), name(e.to()))
        .withPolicies(properties(e.policies(), new Owner.OfCall(e.from(), e.step()), old));
  }

  private Template template(Template t, Topology old) {
    return t.withProperties(properties(t.properties(), new Owner.OfTemplate(t.name()), old));
  }

  private RequestClass request(RequestClass r) {
    return new RequestClass(
        r.name(),
        r.title(),
        r.share(),
        r.kind(),
        r.path(),
        r.requestBytes(),
        r.responseBytes(),
        r.keys(),
        r.client().map(this::name),
        r.documentation());
  }

  private Scenario scenario(Scenario s) {
    return new Scenario(
        s.name(),
        s.title(),
        s.injections().stream().map(this::injection).toList(),
        all(s.expectations()),
        s.documentation());
  }

  private Injection injection(Injection i) {
    return new Injection(i.chaos(), target(i.target()), i.atNanos(), i.forNanos(), i.parameters());
  }

  private Target target(Target target) {
    if (target instanceof Target.OfComponent component) {
      return new Target.OfComponent(name(component.name()));
    }
    return target instanceof Target.OfEdge edge
        ? new Target.OfEdge(name(edge.from()), name(edge.to()))
        : target;
  }

  private List<Objective> all(List<Objective> objectives) {
    return objectives.stream()
        .map(o -> new Objective(metric(o.metric()), o.comparator(), o.limit()))
        .toList();
  }

  private MetricRef metric(MetricRef metric) {
    if (metric instanceof MetricRef.OfComponent component) {
      return new MetricRef.OfComponent(name(component.component()), component.metric());
    }
    return metric instanceof MetricRef.OfEdge edge
        ? new MetricRef.OfEdge(name(edge.from()), name(edge.to()), edge.metric())
        : metric;
  }
}
