package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.lang.model.Element;

/** A caller that prefers its own zone, but has none. */
final class ZonesOfNobody implements ModelRule {
  private static final String ZONES = "zones";

  @Override
  public void check(ModelCheck check) {
    for (Edge edge : check.topology().edges()) {
      boolean nowhere =
          check.topology().component(edge.from()).filter(ZonesOfNobody::isRegional).isPresent();
      if (edge.policies().has(ZONES) && nowhere) {
        check.warning(
            "zones-of-nobody",
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
