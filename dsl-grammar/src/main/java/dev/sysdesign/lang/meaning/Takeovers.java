package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.lang.model.Element;

/** A primary whose place nobody could take, and a replica of what is none to follow. */
final class Takeovers implements ModelRule {
  private static final String FAILOVER = "failover";
  private static final String REPLICA_OF = "replicaOf";

  @Override
  public void check(ModelCheck check) {
    for (Component component : check.topology().components()) {
      if (check.archetypes().get(component.name()) instanceof Archetype.Replicated store) {
        check(check, component, store);
      }
    }
  }

  private static void check(ModelCheck check, Component component, Archetype.Replicated store) {
    Element element = new Element.OfComponent(component.name());
    String name = component.name();
    if (component.properties().has(FAILOVER) && store.takeover().isEmpty()) {
      check.error(
          "failover-to-nobody",
          element,
          FAILOVER,
          "'%s' sets 'failover', but nobody could take over: it has neither 'replicas' nor 'multiAz'."
              .formatted(name),
          "");
    }
    String source = store.source().orElse("");
    if (source.equals(name)) {
      check.error(
          "replica-of-itself",
          element,
          REPLICA_OF,
          "'%s' cannot be a replica of itself.".formatted(name),
          "");
    } else if (check.archetypes().get(source) instanceof Archetype.Replicated other
        && other.source().isPresent()) {
      check.error(
          "replica-of-replica",
          element,
          REPLICA_OF,
          "'%s' follows '%s', which takes no writes: it is a replica of '%s' itself."
              .formatted(name, source, other.source().get()),
          "");
    }
  }
}
