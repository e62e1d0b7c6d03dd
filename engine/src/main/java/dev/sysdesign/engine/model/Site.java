package dev.sysdesign.engine.model;

import java.util.Objects;

/**
 * Where a value stands.
 *
 * @param property its name; of an objective {@code limit}, of an action {@code at} and {@code for}
 *     beside the parameters of the fault
 */
public record Site(Owner owner, String property) {
  /** When an action begins. */
  public static final String AT = "at";

  /** How long an action lasts. */
  public static final String FOR = "for";

  /** What an objective holds its metric against. */
  public static final String LIMIT = "limit";

  public Site {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(property);
  }
}
