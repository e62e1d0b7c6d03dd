package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.UsualRequests;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import java.util.List;

/** Keeps the request classes that follow from the clients what they follow to. */
final class Usual {
  private static final String CLIENT = ComponentCatalog.all().get(0).spec().name();

  private Usual() {}

  static Topology requests(Topology topology) {
    if (topology.declarations().ownRequests()) {
      return topology;
    }
    List<Component> clients =
        topology.components().stream().filter(c -> c.type().equals(CLIENT)).toList();
    return topology.withRequests(clients.isEmpty() ? List.of() : UsualRequests.of(clients));
  }
}
