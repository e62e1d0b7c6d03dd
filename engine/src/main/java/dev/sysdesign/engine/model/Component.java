package dev.sysdesign.engine.model;

import java.util.List;
import java.util.Objects;

/**
 * A component of the system.
 *
 * @param name unique in its topology; its identity for random draws
 * @param title what people call it, empty when the file gives none
 * @param type the name of its type in the component catalog
 * @param properties what the file sets, templates applied, defaults not
 * @param groups titles of the visual groups around it, outermost first
 * @param documentation the comment before it, empty when there is none
 */
public record Component(
    String name,
    String title,
    String type,
    Properties properties,
    Placement placement,
    List<String> groups,
    String documentation) {
  public Component {
    Objects.requireNonNull(type);
    Objects.requireNonNull(placement);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a component needs a name");
    }
    groups = List.copyOf(groups);
  }

  /** The same component with other properties. */
  public Component withProperties(Properties changed) {
    return new Component(name, title, type, changed, placement, groups, documentation);
  }
}
