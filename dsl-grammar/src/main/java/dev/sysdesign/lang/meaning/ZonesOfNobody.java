package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A caller that prefers its own zone, but has none. */
final class ZonesOfNobody implements ModelRule {
  static final RuleSpec ZONES_OF_NOBODY =
      RuleSpec.warning(
          "zones-of-nobody",
          "A caller prefers callees of its own zone, and stands in none.",
          "users -> names",
          "Put it into a zone, or leave the policy out.");

  private static final String ZONES = "zones";

  @Override
  public List<RuleSpec> owns() {
    return List.of(ZONES_OF_NOBODY);
  }

  @Override
  public void check(ModelCheck check) {
    for (Edge edge : check.topology().edges()) {
      boolean nowhere =
          check.topology().component(edge.from()).filter(ZonesOfNobody::isRegional).isPresent();
      if (edge.policies().has(ZONES) && nowhere) {
        check.problem(
            ZONES_OF_NOBODY,
            new Element.OfEdge(edge.identity()),
            ZONES,
            "'%s' stands in its region as a whole, so 'zones: local' changes nothing."
                .formatted(edge.from()),
            "Put it into a zone.");
      }
    }
  }

  private static boolean isRegional(Component component) {
    return component.placement().zones().isEmpty()
        && ComponentCatalog.find(component.type()).filter(t -> t.spec().regional()).isPresent();
  }
}
