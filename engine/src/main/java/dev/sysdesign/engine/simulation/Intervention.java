package dev.sysdesign.engine.simulation;

import java.util.Objects;

/**
 * An effect and its time.
 *
 * @param atNanos when it begins, from the end of the warm-up
 * @param untilNanos when it ends; equal to {@code atNanos} for an effect at an instant
 */
public record Intervention(long atNanos, long untilNanos, Effect effect) {
  public Intervention {
    Objects.requireNonNull(effect);
    if (atNanos < 0 || untilNanos < atNanos) {
      throw new IllegalArgumentException("from " + atNanos + " ns until " + untilNanos + " ns");
    }
  }
}
