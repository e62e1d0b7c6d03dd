package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.Scope;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Optional;

/** Whether messages of a system cross the link between two places. */
final class Crossings {
  private final Topology topology;
  private final Target.OfLink link;

  Crossings(Topology topology, Target.OfLink link) {
    this.topology = topology;
    this.link = link;
  }

  /** Whether any edge has ends in both. */
  boolean any() {
    return topology.edges().stream().anyMatch(this::crosses);
  }

  private boolean crosses(Edge edge) {
    Optional<Component> from = topology.component(edge.from());
    Optional<Component> to = topology.component(edge.to());
    return from.isPresent()
        && to.isPresent()
        && (stands(from.get(), link.from()) && stands(to.get(), link.to())
            || stands(from.get(), link.to()) && stands(to.get(), link.from()));
  }

  /** What is everywhere asks from where it was asked, which may be there. */
  private boolean stands(Component component, String place) {
    boolean everywhere =
        ComponentCatalog.find(component.type())
            .filter(t -> t.spec().scope() == Scope.WORLD)
            .isPresent();
    return everywhere || places(component).contains(place);
  }

  /** Zones are dealt to the instances in turn, so that a few are not in all of them. */
  private List<String> places(Component component) {
    if (link.place() == Target.Place.REGION) {
      return List.of(component.placement().region());
    }
    List<String> zones = component.placement().zones();
    boolean counted = ComponentTypes.isCounted(component.type());
    int instances = counted ? ComponentTypes.instances(component) : 1;
    return zones.subList(0, Math.min(zones.size(), instances));
  }
}
