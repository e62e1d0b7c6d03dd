package dev.sysdesign.engine.analytic;

/**
 * Edges that a call takes at the same time, or one of which it takes.
 *
 * @param dealing whether it takes one of them, and which
 * @param edges by number
 * @param shares how many calls a call makes over each, on average
 */
record Turn(Dealing dealing, int[] edges, double[] shares) {
  /** How calls find their way. */
  enum Dealing {
    /** All edges at the same time; the instances of each callee take turns. */
    TOGETHER,
    /** One edge by chance; the instances of its callee take turns. */
    BY_CHANCE,
    /** One instance of all behind the edges, in turn. */
    IN_TURN,
    /** Any instance of all behind the edges. */
    AT_RANDOM,
    /** The emptiest instance, or the emptier of two. */
    TO_THE_EMPTIEST
  }

  /** Whether a call takes one of the edges. */
  boolean isChoice() {
    return dealing != Dealing.TOGETHER;
  }
}
