package dev.sysdesign.engine.statistics;

/**
 * Bytes that the histograms of one run may still take. They take them octave by octave as they meet
 * new times, so that nobody knows before how many it will be; this keeps them below a limit.
 */
public final class Reserve {
  private final long limit;
  private long taken;

  /**
   * A reserve from which nothing was taken yet.
   *
   * @param limit in bytes, 0 or more
   */
  public Reserve(long limit) {
    this.limit = limit;
  }

  /** One that never ends. */
  public static Reserve unlimited() {
    return new Reserve(Long.MAX_VALUE);
  }

  /** Bytes taken so far. */
  public long taken() {
    return taken;
  }

  /** Takes some bytes. */
  void take(long bytes) {
    taken += bytes;
    if (taken > limit) {
      throw new Exhausted();
    }
  }

  /** There are no bytes left. */
  public static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super("the reserve is exhausted", null, false, false);
    }
  }
}
