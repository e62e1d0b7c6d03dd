package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds, removes and renames request classes. */
final class RequestEdits implements RequestEdit.Visitor<Outcome> {
  private final Topology topology;
  private final Vocabulary vocabulary;
  private final List<RequestClass> own;

  RequestEdits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
    this.own = topology.declarations().ownRequests() ? topology.requests() : List.of();
  }

  @Override
  public Outcome add(RequestEdit.Add edit) {
    RequestClass request = edit.request();
    List<RequestClass> more = new ArrayList<>(own);
    more.add(request);
    Topology now =
        topology.withRequests(more).withDeclarations(topology.declarations().withOwnRequests(true));
    Owner owner = new Owner.OfRequest(request.name());
    Optional<Outcome> refusal =
        taken(request.name())
            .or(() -> ComponentEdits.texts(request.title(), request.documentation()))
            .or(() -> ComponentEdits.texts(request.path(), ""))
            .or(
                () ->
                    Own.refusal(
                        topology, owner, RequestSheet.of(request), StatementCatalog.request()));
    return refusal.orElseGet(
        () -> new Outcome.Applied(now, new RequestEdit.Remove(request.name())));
  }

  /** Those that follow from the clients make room. */
  private Optional<Outcome> taken(String name) {
    return Names.refusal(name, topology.withRequests(own), vocabulary);
  }

  @Override
  public Outcome remove(RequestEdit.Remove edit) {
    Optional<RequestClass> found = find(edit.name());
    if (found.isEmpty()) {
      return none(edit.name());
    }
    Optional<String> mention =
        Stream.concat(guards(edit.name()), objectives(edit.name())).findFirst();
    if (mention.isPresent()) {
      return Outcome.refused(
          "%s names '%s'; what is named stays.".formatted(mention.get(), edit.name()));
    }
    Owner owner = new Owner.OfRequest(edit.name());
    List<RequestClass> fewer = own.stream().filter(r -> !r.equals(found.get())).toList();
    Topology now =
        topology
            .withRequests(fewer)
            .withDeclarations(
                Origin.moved(
                        topology.declarations(),
                        o -> o.equals(owner) ? Optional.empty() : Optional.of(o))
                    .withOwnRequests(!fewer.isEmpty()));
    return new Outcome.Applied(
        Usual.requests(now),
        Own.restore(
            topology, owner, RequestSheet.of(found.get()), new RequestEdit.Add(found.get())));
  }

  private Stream<String> guards(String name) {
    return topology.edges().stream()
        .filter(e -> e.guards().stream().anyMatch(g -> names(g, name)))
        .map(e -> "'" + e.identity() + "'");
  }

  private static boolean names(Guard guard, String name) {
    return guard.terms().contains(new Guard.OfClass(name));
  }

  private Stream<String> objectives(String name) {
    return Stream.concat(
            topology.slos().stream().flatMap(slo -> slo.objectives().stream()),
            topology.scenarios().stream().flatMap(s -> s.expectations().stream()))
        .map(Objective::metric)
        .filter(m -> m instanceof MetricRef.OfRequest of && of.request().equals(name))
        .map(m -> "'" + m.text() + "'");
  }

  private Optional<RequestClass> find(String name) {
    return own.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  private Outcome none(String name) {
    return Says.none("request class", name, own.stream().map(RequestClass::name).toList());
  }

  @Override
  public Outcome rename(RequestEdit.Rename edit) {
    if (find(edit.name()).isEmpty()) {
      return none(edit.name());
    }
    boolean kind = Stream.of(RequestClass.Kind.values()).anyMatch(k -> k.word().equals(edit.to()));
    if (kind && guards(edit.name()).findFirst().isPresent()) {
      return Outcome.refused(
          "'%s' in a guard means all requests of that kind, and guards name '%s'."
              .formatted(edit.to(), edit.name()));
    }
    return taken(edit.to())
        .orElseGet(
            () ->
                new Outcome.Applied(renamed(edit), new RequestEdit.Rename(edit.to(), edit.name())));
  }

  private Topology renamed(RequestEdit.Rename edit) {
    Owner old = new Owner.OfRequest(edit.name());
    return Metrics.mapped(topology, metric -> metric(metric, edit))
        .withRequests(
            own.stream().map(r -> r.name().equals(edit.name()) ? with(r, edit.to()) : r).toList())
        .withEdges(topology.edges().stream().map(e -> edge(e, edit)).toList())
        .withDeclarations(
            Origin.moved(
                topology.declarations(),
                o -> Optional.of(o.equals(old) ? new Owner.OfRequest(edit.to()) : o)));
  }

  private static MetricRef metric(MetricRef metric, RequestEdit.Rename edit) {
    return metric instanceof MetricRef.OfRequest of && of.request().equals(edit.name())
        ? new MetricRef.OfRequest(edit.to(), of.metric())
        : metric;
  }

  private static RequestClass with(RequestClass r, String name) {
    return new RequestClass(
        name,
        r.title(),
        r.share(),
        r.kind(),
        r.path(),
        r.requestBytes(),
        r.responseBytes(),
        r.keys(),
        r.client(),
        r.documentation());
  }

  private static Edge edge(Edge e, RequestEdit.Rename edit) {
    List<Guard> guards =
        e.guards().stream()
            .map(g -> new Guard(g.terms().stream().map(t -> term(t, edit)).toList()))
            .toList();
    return new Edge(e.from(), e.to(), e.mode(), e.step(), guards, e.policies());
  }

  private static Guard.Term term(Guard.Term term, RequestEdit.Rename edit) {
    return term.equals(new Guard.OfClass(edit.name())) ? new Guard.OfClass(edit.to()) : term;
  }
}
