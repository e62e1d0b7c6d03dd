package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of a system to which no request comes: a class that no edge of its clients takes, a
 * component that nobody calls. And one to which too many come: an edge behind several clients that
 * is there for the classes of one.
 */
final class IdleParts implements ModelRule {
  static final RuleSpec COMPONENT_WITHOUT_CALLER =
      RuleSpec.warning(
          "component-without-caller",
          "No request comes to a component, and it costs its price all the same.",
          "service lonely",
          "Add an edge that leads to it, or remove it.");

  static final RuleSpec CLASS_WITHOUT_EDGE =
      RuleSpec.warning(
          "class-without-edge",
          "No edge of a client takes requests of a class, so they end at once and nothing is measured of them.",
          "users -> app [browse]",
          "Add an edge for the class, or remove a guard.");

  static final RuleSpec CLASS_OF_ANOTHER =
      RuleSpec.warning(
          "class-of-another",
          "A client sends requests of a class that looks like that of another client, since neither the edge nor the class says whose it is.",
          "robots -> app",
          "Set 'from' on the class, or guard the edge.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(COMPONENT_WITHOUT_CALLER, CLASS_WITHOUT_EDGE, CLASS_OF_ANOTHER);
  }

  @Override
  public void check(ModelCheck check) {
    if (!check.whole()) {
      return;
    }
    Topology topology = check.topology();
    for (RequestClass request : topology.requests()) {
      classWithoutEdge(check, request);
      classOfAnother(check, request);
    }
    Set<String> reached = reached(check);
    // A replica gets the writes of its primary.
    for (Component component : topology.components()) {
      if (component.properties().word("replicaOf").filter(reached::contains).isPresent()) {
        reached.add(component.name());
      }
    }
    for (Component component : topology.components()) {
      if (!isClient(check, component) && !reached.contains(component.name())) {
        check.problem(
            COMPONENT_WITHOUT_CALLER,
            new Element.OfComponent(component.name()),
            "No request comes to '%s', and it costs its price all the same."
                .formatted(component.name()),
            "Add an edge that leads to it, or remove it.");
      }
    }
  }

  private static boolean isClient(ModelCheck check, Component component) {
    return check.archetypes().get(component.name()) instanceof Archetype.Source
        || check.clients().contains(component);
  }

  private static List<Component> senders(ModelCheck check, RequestClass request) {
    return check.clients().stream()
        .filter(client -> request.client().map(client.name()::equals).orElse(true))
        .toList();
  }

  private static void classWithoutEdge(ModelCheck check, RequestClass request) {
    for (Component client : senders(check, request)) {
      List<Edge> edges = check.edgesOf(client.name());
      boolean taken = edges.stream().anyMatch(e -> e.share(request) > 0);
      // A client that calls nobody at all has a warning of its own.
      if (!edges.isEmpty() && !taken && request.share() > 0) {
        Element element = new Element.OfRequest(request.name());
        boolean declared = check.places().place(element).isPresent();
        check.problem(
            CLASS_WITHOUT_EDGE,
            declared ? element : new Element.OfComponent(client.name()),
            "No edge of '%s' takes its '%s' requests, so they end at once and nothing is measured of them."
                .formatted(client.name(), request.name()),
            "Add an edge such as '%s -> … [%s]', or remove a guard."
                .formatted(client.name(), request.name()));
      }
    }
  }

  /**
   * Guards that leave other classes of a client without an edge say who sends what: an edge of
   * another client without a guard takes the class all the same.
   */
  private static void classOfAnother(ModelCheck check, RequestClass request) {
    List<Component> senders = senders(check, request);
    if (request.share() == 0 || senders.size() < 2) {
      return;
    }
    Optional<Component> meant =
        senders.stream().filter(client -> isMeant(check, client, request)).findFirst();
    for (Component other : meant.isEmpty() ? List.<Component>of() : senders) {
      for (Edge edge : check.edgesOf(other.name())) {
        if (edge.guards().isEmpty() && !isMeant(check, other, request)) {
          check.problem(
              CLASS_OF_ANOTHER,
              new Element.OfEdge(edge.identity()),
              "'%s' sends '%s' requests over '%s' as well, since neither the edge nor the class says that they are those of '%s'."
                  .formatted(other.name(), request.name(), edge.identity(), meant.get().name()),
              "Write 'from: %s' in request '%s', or '[…]' behind the edge."
                  .formatted(meant.get().name(), request.name()));
        }
      }
    }
  }

  /** Whether a client's guards name the class, and leave another one without an edge. */
  private static boolean isMeant(ModelCheck check, Component client, RequestClass request) {
    List<Edge> edges = check.edgesOf(client.name());
    boolean named = edges.stream().anyMatch(e -> !e.guards().isEmpty() && e.share(request) > 0);
    return named
        && check.topology().requests().stream()
            .filter(other -> other.share() > 0)
            .filter(other -> senders(check, other).contains(client))
            .anyMatch(other -> edges.stream().allMatch(e -> e.share(other) == 0));
  }

  /** Everybody to whom a request may come: over edges, fallbacks, and as a dead letter. */
  private static Set<String> reached(ModelCheck check) {
    Set<String> reached = new HashSet<>();
    for (RequestClass request : check.topology().requests()) {
      if (request.share() > 0) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        senders(check, request).forEach(client -> next.add(client.name()));
        while (!next.isEmpty()) {
          String at = next.poll();
          if (seen.add(at)) {
            onwards(check, at, request, next);
          }
        }
        reached.addAll(seen);
      }
    }
    return reached;
  }

  private static void onwards(
      ModelCheck check, String at, RequestClass request, Deque<String> next) {
    for (Edge edge : check.edgesOf(at)) {
      if (edge.share(request) > 0) {
        next.add(edge.to());
        edge.policies().word("fallback").ifPresent(next::add);
        edge.policies().word("compensate").ifPresent(next::add);
      }
    }
    Optional<Component> component = check.topology().component(at);
    component.flatMap(c -> c.properties().word("deadLetter")).ifPresent(next::add);
  }
}
