package dev.sysdesign.engine.model;

import java.util.Objects;

/**
 * Properties that several components, or several calls, take.
 *
 * @param type the component type it is for; {@link #CALL} for policies of calls
 * @param properties what it sets
 */
public record Template(String name, String type, Properties properties) {
  /** The type of a template of policies. */
  public static final String CALL = "call";

  public Template {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(properties);
  }

  /** The same template with other properties. */
  public Template withProperties(Properties changed) {
    return new Template(name, type, changed);
  }
}
