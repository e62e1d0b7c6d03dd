package dev.sysdesign.engine.archetype;

import java.util.Optional;

/**
 * Lets calls through an instance at a rate: a token bucket, or one each for reads and writes.
 *
 * @param calls of the bucket; where {@code writes} has its own, of that of the reads
 * @param writes of the bucket of the writes; empty: they share that of the reads
 * @param longestNanos what a call over the limit waits for its turn at most; one that would have to
 *     wait longer is throttled, at once
 */
public record Gate(Limit calls, Optional<Limit> writes, long longestNanos) {
  /**
   * A token bucket.
   *
   * @param rate calls per second in the long run, above 0
   * @param burst calls that may pass at once after a quiet time, at least 1
   */
  public record Limit(double rate, double burst) {
    public Limit {
      if (!(rate > 0 && burst >= 1)) {
        throw new IllegalArgumentException("no such limit: " + rate + " with " + burst);
      }
    }
  }

  /** One bucket for all calls; those over it are throttled. */
  public static Gate of(double rate, double burst) {
    return new Gate(new Limit(rate, Math.max(1, burst)), Optional.empty(), 0);
  }

  /** Whether calls over the limit wait. */
  public boolean delays() {
    return longestNanos > 0;
  }

  /** The bucket of reads, or of writes. */
  public Limit of(boolean write) {
    return write ? writes.orElse(calls) : calls;
  }
}
