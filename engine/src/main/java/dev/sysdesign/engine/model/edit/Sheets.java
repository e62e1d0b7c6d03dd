package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of whoever has some, as if all had them alike. */
final class Sheets {
  private Sheets() {}

  /** What holds for an owner, template included; empty where there is no such owner. */
  static Optional<Properties> read(Topology topology, Owner owner) {
    if (owner instanceof Owner.OfComponent component) {
      return topology.component(component.name()).map(Component::properties);
    }
    if (owner instanceof Owner.OfCall call) {
      return calls(topology, call).stream().findFirst().map(Edge::policies);
    }
    if (owner instanceof Owner.OfTemplate template) {
      return topology.declarations().template(template.name()).map(Template::properties);
    }
    if (owner instanceof Owner.OfRequest request) {
      return topology.requests().stream()
          .filter(r -> r.name().equals(request.name()))
          .findFirst()
          .map(RequestSheet::of);
    }
    if (owner instanceof Owner.OfAction action) {
      return topology
          .scenario(action.scenario())
          .flatMap(s -> at(s.injections(), action.action()))
          .map(Sheets::ofAction);
    }
    return objective(topology, owner).map(Sheets::ofObjective);
  }

  /** The edges of a step of a caller. */
  static List<Edge> calls(Topology topology, Owner.OfCall call) {
    return topology.edges().stream()
        .filter(e -> e.from().equals(call.from()) && e.step() == call.step())
        .toList();
  }

  /** The comparison that an owner is; empty where it is none. */
  static Optional<Objective> objective(Topology topology, Owner owner) {
    if (owner instanceof Owner.OfObjective objective) {
      return at(topology.slos(), objective.slo())
          .flatMap(slo -> at(slo.objectives(), objective.objective()));
    }
    return owner instanceof Owner.OfExpectation expectation
        ? topology
            .scenario(expectation.scenario())
            .map(Scenario::expectations)
            .flatMap(all -> at(all, expectation.objective()))
        : Optional.empty();
  }

  private static <T> Optional<T> at(List<T> all, int index) {
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  private static Properties ofAction(Injection action) {
    Map<String, Value> all = new HashMap<>(action.parameters().values());
    all.put(Site.AT, new Value.Quantity(action.atNanos(), Dimension.TIME));
    action
        .forNanos()
        .ifPresent(nanos -> all.put(Site.FOR, new Value.Quantity(nanos, Dimension.TIME)));
    return new Properties(all);
  }

  private static Properties ofObjective(Objective objective) {
    return Properties.NONE.with(Site.LIMIT, objective.limit());
  }
}
