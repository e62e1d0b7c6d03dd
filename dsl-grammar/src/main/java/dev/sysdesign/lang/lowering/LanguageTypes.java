package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import java.util.Optional;

/**
 * What rules ask of components, by what their types are to the simulator and not by their names.
 */
public final class LanguageTypes {
  private LanguageTypes() {}

  /** Whether requests begin at it. */
  public static boolean isClient(Component component) {
    return component.type().equals(EdgeLowering.CLIENT);
  }

  /** What it is to the simulator; empty for clients. */
  public static Optional<Archetype> archetype(Component component) {
    return isClient(component) ? Optional.empty() : ComponentCatalog.archetype(component);
  }
}
