package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Declarations;
import dev.sysdesign.engine.model.Derivation;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** Writes the properties of an owner that is there. */
final class Sheet {
  private Sheet() {}

  /** The model in which these properties hold for an owner, and for what it is the template of. */
  static Topology write(Topology topology, Owner owner, Properties properties) {
    if (owner instanceof Owner.OfComponent component) {
      return Usual.requests(
          topology.withComponents(
              topology.components().stream()
                  .map(c -> c.name().equals(component.name()) ? c.withProperties(properties) : c)
                  .toList()));
    }
    if (owner instanceof Owner.OfCall call) {
      return topology.withEdges(
          topology.edges().stream()
              .map(e -> isOf(e, call) ? e.withPolicies(properties) : e)
              .toList());
    }
    if (owner instanceof Owner.OfTemplate template) {
      return template(topology, template.name(), properties);
    }
    if (owner instanceof Owner.OfRequest request) {
      return topology.withRequests(
          topology.requests().stream()
              .map(r -> r.name().equals(request.name()) ? RequestSheet.with(r, properties) : r)
              .toList());
    }
    return others(topology, owner, properties);
  }

  private static boolean isOf(Edge edge, Owner.OfCall call) {
    return edge.from().equals(call.from()) && edge.step() == call.step();
  }

  private static Topology others(Topology topology, Owner owner, Properties properties) {
    if (owner instanceof Owner.OfAction action) {
      return scenario(
          topology,
          action.scenario(),
          s ->
              new Scenario(
                  s.name(),
                  s.title(),
                  with(s.injections(), action.action(), i -> action(i, properties)),
                  s.expectations(),
                  s.documentation()));
    }
    if (owner instanceof Owner.OfObjective objective) {
      return topology.withSlos(
          with(
              topology.slos(),
              objective.slo(),
              slo ->
                  new Slo(
                      slo.title(),
                      with(slo.objectives(), objective.objective(), o -> limit(o, properties)))));
    }
    Owner.OfExpectation expectation = (Owner.OfExpectation) owner;
    return scenario(
        topology,
        expectation.scenario(),
        s ->
            new Scenario(
                s.name(),
                s.title(),
                s.injections(),
                with(s.expectations(), expectation.objective(), o -> limit(o, properties)),
                s.documentation()));
  }

  private static Topology scenario(Topology topology, String name, UnaryOperator<Scenario> change) {
    return topology.withScenarios(
        topology.scenarios().stream()
            .map(s -> s.name().equals(name) ? change.apply(s) : s)
            .toList());
  }

  private static <T> List<T> with(List<T> all, int index, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(all);
    changed.set(index, change.apply(all.get(index)));
    return changed;
  }

  private static Injection action(Injection action, Properties properties) {
    OptionalLong lasts = properties.nanos(Site.FOR);
    return new Injection(
        action.chaos(),
        action.target(),
        properties.nanos(Site.AT).orElse(action.atNanos()),
        lasts,
        properties.without(Site.AT).without(Site.FOR));
  }

  private static Objective limit(Objective objective, Properties properties) {
    Value limit = properties.get(Site.LIMIT).orElse(objective.limit());
    boolean once = limit instanceof Value.Price price && price.period() == Value.Price.Period.ONCE;
    return new Objective(
        objective.metric(),
        objective.comparator(),
        once ? new Value.Price(((Value.Price) limit).usd(), Value.Price.Period.MONTH) : limit);
  }

  private static Topology template(Topology topology, String name, Properties properties) {
    Declarations declarations = topology.declarations();
    List<Template> templates =
        declarations.templates().stream()
            .map(t -> t.name().equals(name) ? t.withProperties(properties) : t)
            .toList();
    Topology changed = topology.withDeclarations(declarations.withTemplates(templates));
    for (Map.Entry<Owner, Derivation> derived : declarations.derivations().entrySet()) {
      if (derived.getValue().template().equals(name)) {
        Properties own =
            Sheets.read(changed, derived.getKey())
                .orElse(Properties.NONE)
                .only(derived.getValue().own());
        changed = write(changed, derived.getKey(), own.over(properties));
      }
    }
    return changed;
  }
}
