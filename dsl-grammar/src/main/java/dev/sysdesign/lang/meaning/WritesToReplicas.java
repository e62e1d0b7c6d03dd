package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requests that write to a database which is a replica of another. */
final class WritesToReplicas implements ModelRule {
  static final RuleSpec WRITE_TO_REPLICA =
      RuleSpec.error(
          "write-to-replica",
          "Requests would write to a database that is a replica and takes no writes.",
          "app -> copy",
          "Guard the edge with '[read]', or set 'kind: read' on it.");

  /** Somebody who is asked, to read or to write. */
  private record Visit(String component, boolean writes) {}

  @Override
  public List<RuleSpec> owns() {
    return List.of(WRITE_TO_REPLICA);
  }

  @Override
  public void check(ModelCheck check) {
    boolean any =
        check.archetypes().values().stream()
            .anyMatch(a -> a instanceof Archetype.Replicated store && store.source().isPresent());
    Set<String> reported = new HashSet<>();
    for (RequestClass request : check.topology().requests()) {
      if (any) {
        follow(check, request, reported);
      }
    }
  }

  /** Goes wherever requests of a class may go. */
  private static void follow(ModelCheck check, RequestClass request, Set<String> reported) {
    Deque<Visit> next = new ArrayDeque<>();
    for (Component client : check.clients()) {
      if (request.client().filter(from -> !from.equals(client.name())).isEmpty()) {
        next.add(new Visit(client.name(), request.kind() == RequestClass.Kind.WRITE));
      }
    }
    Set<Visit> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      Visit visit = next.poll();
      for (Edge edge : check.topology().edges()) {
        if (!edge.from().equals(visit.component()) || edge.share(request) == 0) {
          continue;
        }
        String kind = edge.policies().word("kind").orElse(visit.writes() ? "write" : "read");
        Visit callee = new Visit(edge.to(), kind.equals("write"));
        if (callee.writes() && reported.add(edge.identity())) {
          report(check, edge, request);
        }
        if (seen.add(callee)) {
          next.add(callee);
        }
      }
    }
  }

  private static void report(ModelCheck check, Edge edge, RequestClass request) {
    if (check.archetypes().get(edge.to()) instanceof Archetype.Replicated store
        && store.source().isPresent()) {
      check.problem(
          WRITE_TO_REPLICA,
          new Element.OfEdge(edge.identity()),
          "'%s' requests would write to '%s', which is a replica of '%s' and takes no writes."
              .formatted(request.name(), edge.to(), store.source().get()),
          "Guard the edge, such as '[read]', or set 'kind: read' on it.");
    }
  }
}
