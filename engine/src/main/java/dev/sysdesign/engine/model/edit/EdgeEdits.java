package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds, removes and redirects edges. */
final class EdgeEdits implements EdgeEdit.Visitor<Outcome> {
  private static final String CLIENT = ComponentCatalog.all().get(0).spec().name();

  private final Topology topology;
  private final Vocabulary vocabulary;

  EdgeEdits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
  }

  static Optional<Edge> find(Topology topology, String from, int step, String to) {
    return Sheets.calls(topology, new Owner.OfCall(from, step)).stream()
        .filter(e -> e.to().equals(to))
        .findFirst();
  }

  /** Whether other edges run beside an edge. */
  static boolean company(Topology topology, Edge edge) {
    return Sheets.calls(topology, new Owner.OfCall(edge.from(), edge.step())).size() > 1;
  }

  @Override
  public Outcome add(EdgeEdit.Add edit) {
    Edge edge = edit.edge();
    Optional<Outcome> refusal =
        between(edge.from(), edge.to())
            .or(() -> guards(edge))
            .or(
                () ->
                    Own.refusal(
                        topology,
                        new Owner.OfCall(edge.from(), edge.step()),
                        edge.policies(),
                        vocabulary))
            .or(() -> edit.parallel() ? joins(edge) : alone(edge));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Topology opened =
        edit.parallel() ? topology : Steps.shifted(topology, edge.from(), edge.step(), 1);
    List<Edge> edges = new ArrayList<>(opened.edges());
    edges.add(edge);
    return new Outcome.Applied(
        opened.withEdges(edges), new EdgeEdit.Remove(edge.from(), edge.step(), edge.to()));
  }

  /** Why there can be no edge between two components. */
  private Optional<Outcome> between(String from, String to) {
    for (String name : List.of(from, to)) {
      if (topology.component(name).isEmpty()) {
        return Optional.of(Says.none("component", name, Names.components(topology)));
      }
    }
    Component caller = topology.component(from).orElseThrow();
    if (ComponentCatalog.spec(caller.type()).leaf()) {
      return refusal("'%s' is a %s, which calls nobody.".formatted(from, caller.type()));
    }
    if (topology.component(to).orElseThrow().type().equals(CLIENT)) {
      return refusal("'%s' is a client, which nobody calls.".formatted(to));
    }
    return from.equals(to) ? refusal("'%s' cannot call itself.".formatted(to)) : Optional.empty();
  }

  private static Optional<Outcome> refusal(String reason) {
    return Optional.of(Outcome.refused(reason));
  }

  private Optional<Outcome> guards(Edge edge) {
    List<String> known = topology.requests().stream().map(RequestClass::name).toList();
    return edge.guards().stream()
        .flatMap(guard -> guard.terms().stream())
        .filter(Guard.OfClass.class::isInstance)
        .map(term -> ((Guard.OfClass) term).name())
        .filter(
            name -> !topology.declarations().ownRequests() || !known.contains(name) || isKind(name))
        .findFirst()
        .map(name -> Says.none("request class", name, known));
  }

  private static boolean isKind(String name) {
    return List.of(RequestClass.Kind.values()).stream().anyMatch(k -> k.word().equals(name));
  }

  private Optional<Outcome> joins(Edge edge) {
    List<Edge> others = Sheets.calls(topology, new Owner.OfCall(edge.from(), edge.step()));
    if (others.isEmpty()) {
      return refusal("'%s' has no step %s to join.".formatted(edge.from(), edge.step() + 1));
    }
    Edge other = others.get(0);
    boolean alike =
        other.mode() == edge.mode()
            && other.guards().equals(edge.guards())
            && other.policies().equals(edge.policies());
    boolean twice = others.stream().anyMatch(e -> e.to().equals(edge.to()));
    return alike && !twice
        ? Optional.empty()
        : refusal(
            "What runs in parallel with '%s' has its mode, guards and policies, and another callee."
                .formatted(other.identity()));
  }

  private Optional<Outcome> alone(Edge edge) {
    int steps = Steps.of(topology, edge.from());
    return edge.step() <= steps
        ? Optional.empty()
        : refusal(
            "'%s' has %s steps; a new one is step %s at most."
                .formatted(edge.from(), steps, steps + 1));
  }

  @Override
  public Outcome remove(EdgeEdit.Remove edit) {
    Optional<Edge> found = find(topology, edit.from(), edit.step(), edit.to());
    if (found.isEmpty()) {
      return none(edit.from(), edit.step(), edit.to());
    }
    Edge edge = found.get();
    boolean company = company(topology, edge);
    Topology without =
        topology.withEdges(topology.edges().stream().filter(e -> !e.equals(edge)).toList());
    if (company) {
      return new Outcome.Applied(without, new EdgeEdit.Add(edge, true));
    }
    Owner call = new Owner.OfCall(edge.from(), edge.step());
    Properties policies = edge.policies();
    return new Outcome.Applied(
        Steps.shifted(without, edge.from(), edge.step(), -1),
        Own.restore(topology, call, policies, new EdgeEdit.Add(edge, false)));
  }

  @Override
  public Outcome redirect(EdgeEdit.Redirect edit) {
    Optional<Edge> found = find(topology, edit.from(), edit.step(), edit.to());
    if (found.isEmpty()) {
      return none(edit.from(), edit.step(), edit.to());
    }
    Optional<Outcome> refusal = between(edit.from(), edit.callee());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (find(topology, edit.from(), edit.step(), edit.callee()).isPresent()) {
      return Outcome.refused(
          "'%s' calls '%s' in that step already.".formatted(edit.from(), edit.callee()));
    }
    List<Edge> edges =
        topology.edges().stream()
            .map(e -> e.equals(found.get()) ? e.renamed(edit.from(), edit.callee()) : e)
            .toList();
    return new Outcome.Applied(
        topology.withEdges(edges),
        new EdgeEdit.Redirect(edit.from(), edit.step(), edit.callee(), edit.to()));
  }

  private Outcome none(String from, int step, String to) {
    return Outcome.refused(
        "'%s' does not call '%s' in step %s; it has %s."
            .formatted(from, to, step + 1, Steps.text(topology, from)));
  }
}
