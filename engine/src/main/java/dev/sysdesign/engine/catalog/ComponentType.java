package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;

/**
 * A component type: its data, and (in the simulator) how its properties compile to an archetype.
 * One final class each, listed once in {@link ComponentCatalog}.
 */
public interface ComponentType {
  /** What the language needs to know; always the same instance or an equal one. */
  ComponentSpec spec();

  /**
   * What a component of this type is to the simulator.
   *
   * @param component of this type, its properties checked against the spec
   */
  Archetype compile(Component component);

  /**
   * The same component sending {@code factor} times as many requests; one that sends none stays as
   * it is.
   *
   * @param factor above 0
   */
  default Component scaled(Component component, double factor) {
    return component;
  }
}
