package dev.sysdesign.engine.result;

import java.util.OptionalLong;

/**
 * The component, or the connection pool of a component, with the highest own load; of those past
 * 100 %, the one that got there first.
 *
 * @param limit what is full first
 * @param ownLoad over the whole window; above 1 past saturation
 * @param capacity how much of the limit its instances have together
 * @param saturatedAt start of the first interval in which its own load was past 1, in nanoseconds
 *     from the end of the warm-up; empty when none was
 */
public record Bottleneck(
    String component, Limit limit, double ownLoad, long capacity, OptionalLong saturatedAt) {
  /** What a component can run out of. */
  public enum Limit {
    SLOTS("slots"),
    CONNECTIONS("connections"),
    POOL("pool connections"),
    CORES("cores"),
    /** Calls that may pass in a second. */
    RATE("calls per second");

    private final String word;

    Limit(String word) {
      this.word = word;
    }

    /** The plural noun for people. */
    public String word() {
      return word;
    }
  }
}
