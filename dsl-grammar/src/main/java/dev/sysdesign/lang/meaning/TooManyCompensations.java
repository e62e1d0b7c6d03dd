package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A caller with more calls to take back than it can remember. */
final class TooManyCompensations implements ModelRule {
  static final RuleSpec TOO_MANY_COMPENSATIONS =
      RuleSpec.error(
          "too-many-compensations",
          "A caller has more calls to take back than it can remember.",
          "app -> step32 { compensate: undo }",
          "Let a component of its own make some of them.");

  private static final String COMPENSATE = "compensate";

  /** Edges behind names count together, as their callers may be anyone. */
  private static final String ANYONE = "";

  @Override
  public List<RuleSpec> owns() {
    return List.of(TOO_MANY_COMPENSATIONS);
  }

  @Override
  public void check(ModelCheck check) {
    Map<String, Integer> counts = new HashMap<>();
    for (Edge edge : check.topology().edges()) {
      if (!edge.policies().has(COMPENSATE)) {
        continue;
      }
      boolean named = check.archetypes().get(edge.from()) instanceof Archetype.Resolver;
      int count = counts.merge(named ? ANYONE : edge.from(), 1, Integer::sum);
      if (count == PolicyCatalog.MOST_COMPENSATIONS + 1) {
        check.problem(
            TOO_MANY_COMPENSATIONS,
            new Element.OfEdge(edge.identity()),
            COMPENSATE,
            "'%s' has more calls with 'compensate' than it can take back: at most %s are allowed, and that to '%s' is one more."
                .formatted(edge.from(), PolicyCatalog.MOST_COMPENSATIONS, edge.to()),
            "Let a service of its own make some of them.");
      }
    }
  }
}
