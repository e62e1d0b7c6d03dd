package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A primary whose place nobody could take, and a replica of what is none to follow. */
final class Takeovers implements ModelRule {
  static final RuleSpec FAILOVER_TO_NOBODY =
      RuleSpec.error(
          "failover-to-nobody",
          "A database sets how long a failover takes, and nobody could take over.",
          "database db { failover: 30s }",
          "Set 'replicas' or 'multiAz', or leave 'failover' out.");

  static final RuleSpec REPLICA_OF_ITSELF =
      RuleSpec.error(
          "replica-of-itself",
          "A database is a replica of itself.",
          "database db { replicaOf: db }",
          "Name its primary.");

  static final RuleSpec REPLICA_OF_REPLICA =
      RuleSpec.error(
          "replica-of-replica",
          "A database follows one that is a replica itself and takes no writes.",
          "database far { replicaOf: copy }",
          "Name the primary of both.");

  private static final String FAILOVER = "failover";
  private static final String REPLICA_OF = "replicaOf";

  @Override
  public List<RuleSpec> owns() {
    return List.of(FAILOVER_TO_NOBODY, REPLICA_OF_ITSELF, REPLICA_OF_REPLICA);
  }

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
      check.problem(
          FAILOVER_TO_NOBODY,
          element,
          FAILOVER,
          "'%s' sets 'failover', but nobody could take over: it has neither 'replicas' nor 'multiAz'."
              .formatted(name),
          "");
    }
    String source = store.source().orElse("");
    if (source.equals(name)) {
      check.problem(
          REPLICA_OF_ITSELF,
          element,
          REPLICA_OF,
          "'%s' cannot be a replica of itself.".formatted(name),
          "");
    } else if (check.archetypes().get(source) instanceof Archetype.Replicated other
        && other.source().isPresent()) {
      check.problem(
          REPLICA_OF_REPLICA,
          element,
          REPLICA_OF,
          "'%s' follows '%s', which takes no writes: it is a replica of '%s' itself."
              .formatted(name, source, other.source().get()),
          "");
    }
  }
}
