package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import java.util.Optional;

/**
 * What rules ask of components, by what their types are to the simulator and not by their names.
 */
final class LanguageTypes {
  private static final String CLIENT = ComponentCatalog.all().get(0).spec().name();

  private LanguageTypes() {}

  /** Whether requests begin at it. */
  static boolean isClient(Component component) {
    return component.type().equals(CLIENT);
  }

  /** What it is to the simulator; empty for clients. */
  static Optional<Archetype> archetype(Component component) {
    return isClient(component) ? Optional.empty() : ComponentCatalog.archetype(component);
  }
}
