package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.LoadRulesReader;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import java.util.Optional;

/** Why a limit that has room on average turns calls away in its bad moments. */
public enum Refusal {
  /** So many may wait, and no more. */
  PLACES,
  /** Any number may wait, but none for longer than its patience. */
  PATIENCE,
  /** Both are limited. */
  EITHER;

  static Refusal of(Topology topology, Limit limit) {
    if (limit.kind() == LimitKind.POOL) {
      return PATIENCE;
    }
    Optional<Component> component = topology.component(limit.component());
    if (component.filter(c -> LoadRulesReader.read(c).patience().isPresent()).isEmpty()) {
      return PLACES;
    }
    boolean endless =
        component
            .flatMap(ComponentCatalog::archetype)
            .filter(a -> a instanceof Archetype.Served s && s.front().queue() == Front.UNLIMITED)
            .isPresent();
    return endless ? PATIENCE : EITHER;
  }
}
