package dev.sysdesign.engine.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * One action of a scenario.
 *
 * @param chaos its name in the chaos catalog
 * @param atNanos when it begins, counted from the end of the warm-up
 * @param forNanos how long it lasts; empty: the catalog's default, or at once for a one-shot cause
 */
public record Injection(
    String chaos, Target target, long atNanos, OptionalLong forNanos, Properties parameters) {
  public Injection {
    Objects.requireNonNull(chaos);
    Objects.requireNonNull(target);
    if (atNanos < 0 || forNanos.orElse(0) < 0) {
      throw new IllegalArgumentException("times must not be negative");
    }
  }
}
