package dev.sysdesign.engine.simulation;

/**
 * What a run takes of memory at most, in bytes, known before it begins: a function of topology and
 * plan alone. All but {@code calls} and {@code statistics} is taken at the start, or as the time
 * goes on; these two grow with what happens.
 *
 * @param system the compiled topology, its counters, and what the result says of them
 * @param keys what caches and replicas know of
 * @param timeline the course of the run: intervals × components
 * @param traces requests that are noted hop by hop
 * @param statistics histograms, were each to meet times from nothing to the length of the run
 * @param calls so many calls in flight as end a run, with their requests, events and timers
 * @param result what is left of it when the run is over; a part of the others
 */
public record MemoryNeed(
    long system, long keys, long timeline, long traces, long statistics, long calls, long result) {
  private static final int MEGABYTE_BITS = 20;

  /** All of it. */
  public long bytes() {
    return fixed() + statistics + calls;
  }

  /** What it takes whatever happens. */
  public long fixed() {
    return system + keys + timeline + traces;
  }

  /**
   * All of it in MB of 2^20 bytes, rounded up to a figure that small changes leave alone: a power
   * of two, or that and a half.
   */
  public long megabytes() {
    return megabytes(bytes());
  }

  /** Bytes in MB of 2^20, rounded up likewise. */
  public static long megabytes(long bytes) {
    long whole = Math.max(4, (bytes - 1 >> MEGABYTE_BITS) + 1);
    long step = Long.highestOneBit(whole) / 2;
    return (whole + step - 1) / step * step;
  }
}
