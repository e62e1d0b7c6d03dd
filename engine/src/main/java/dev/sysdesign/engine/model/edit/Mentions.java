package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who names a component, beside its edges. */
final class Mentions {
  private final Topology topology;
  private final Vocabulary vocabulary;

  Mentions(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
  }

  /** The first who does, as the begin of a sentence. */
  Optional<String> of(String name) {
    return Stream.of(properties(name), requests(name), objectives(name), actions(name))
        .flatMap(all -> all)
        .findFirst();
  }

  /** A param may stand for a component; which it is shows only where it is used. */
  static Optional<Outcome> inParam(Topology topology, String name) {
    return topology.declarations().params().stream()
        .filter(p -> p.value().equals(Expression.of(new Value.Word(name))))
        .findFirst()
        .map(
            p ->
                Outcome.refused(
                    "Param '%s' is '%s', which may mean the component; set the param first."
                        .formatted(p.name(), name)));
  }

  /** The properties of an owner that name the component. */
  static List<String> naming(
      String name, Properties properties, Owner owner, Topology topology, Vocabulary vocabulary) {
    return vocabulary.parameters(topology, owner).stream()
        .filter(spec -> spec.shape() instanceof Shape.Reference)
        .filter(spec -> properties.word(spec.name()).map(name::equals).orElse(false))
        .map(spec -> spec.name())
        .toList();
  }

  private Stream<String> properties(String name) {
    Stream<Owner> components =
        topology.components().stream()
            .map(Component::name)
            .filter(other -> !other.equals(name))
            .map(Owner.OfComponent::new);
    Stream<Owner> calls =
        topology.edges().stream().map(Mentions::call).distinct().map(call -> (Owner) call);
    Stream<Owner> templates =
        topology.declarations().templates().stream().map(t -> new Owner.OfTemplate(t.name()));
    return Stream.of(components, calls, templates)
        .flatMap(owners -> owners)
        .filter(
            owner ->
                !naming(
                        name,
                        Sheets.read(topology, owner).orElseThrow(),
                        owner,
                        topology,
                        vocabulary)
                    .isEmpty())
        .map(owner -> Origin.begin(owner.text()));
  }

  private static Owner.OfCall call(Edge edge) {
    return new Owner.OfCall(edge.from(), edge.step());
  }

  private Stream<String> requests(String name) {
    return topology.declarations().ownRequests()
        ? topology.requests().stream()
            .filter(r -> r.client().map(name::equals).orElse(false))
            .map(r -> "Request class '" + r.name() + "'")
        : Stream.empty();
  }

  private Stream<String> objectives(String name) {
    return Stream.concat(
        topology.slos().stream()
            .filter(slo -> anyNames(slo.objectives(), name))
            .map(slo -> "Slo '" + slo.title() + "'"),
        topology.scenarios().stream()
            .filter(s -> anyNames(s.expectations(), name))
            .map(s -> "Scenario '" + s.name() + "'"));
  }

  private static boolean anyNames(List<Objective> all, String name) {
    return all.stream().anyMatch(o -> names(o.metric(), name));
  }

  private static boolean names(MetricRef metric, String name) {
    return (metric instanceof MetricRef.OfComponent c && c.component().equals(name))
        || (metric instanceof MetricRef.OfEdge e && (e.from().equals(name) || e.to().equals(name)));
  }

  private Stream<String> actions(String name) {
    return topology.scenarios().stream()
        .filter(s -> s.injections().stream().anyMatch(i -> names(i.target(), name)))
        .map(s -> "Scenario '" + s.name() + "'");
  }

  private static boolean names(Target target, String name) {
    return (target instanceof Target.OfComponent c && c.name().equals(name))
        || (target instanceof Target.OfEdge e && (e.from().equals(name) || e.to().equals(name)));
  }
}
