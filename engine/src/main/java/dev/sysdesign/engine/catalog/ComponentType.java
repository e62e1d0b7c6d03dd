package dev.sysdesign.engine.catalog;

/**
 * A component type: its data, and (in the simulator) how its properties compile to an archetype.
 * One final class each, listed once in {@link ComponentCatalog}.
 */
public interface ComponentType {
  /** What the language needs to know; always the same instance or an equal one. */
  ComponentSpec spec();
}
