package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/**
 * Retry budgets: every call puts its share into the budget of its gate, and a further attempt takes
 * a whole one out. A budget starts full, which lets a caller that has just begun retry as well.
 */
final class Budgets {
  /** What a budget holds at most, in attempts. */
  static final double BURST = 10;

  private final double[] left;

  Budgets(Network net) {
    left = new double[net.gates];
    Arrays.fill(left, BURST);
  }

  void deposit(int gate, double share) {
    left[gate] = Math.min(BURST, left[gate] + share);
  }

  /** Whether a further attempt may be made; it is paid for then. */
  boolean take(int gate) {
    if (left[gate] < 1) {
      return false;
    }
    left[gate]--;
    return true;
  }

  /** Its process is new. */
  void reset(int gate) {
    left[gate] = BURST;
  }
}
