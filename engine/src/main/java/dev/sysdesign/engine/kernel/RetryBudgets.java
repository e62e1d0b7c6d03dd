package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import java.util.Arrays;

/**
 * Retry budgets: every call puts its share into the budget of its channel, and a further attempt
 * takes a whole one out. A budget starts full, which lets a caller that has just begun retry as
 * well.
 */
final class RetryBudgets {
  /** What a budget holds at most, in attempts. */
  static final double BURST = 10;

  private final double[] left;

  RetryBudgets(CompiledTopology net) {
    left = new double[net.policies.channels];
    Arrays.fill(left, BURST);
  }

  void deposit(int channel, double share) {
    left[channel] = Math.min(BURST, left[channel] + share);
  }

  /** Whether a further attempt may be made; it is paid for then. */
  boolean take(int channel) {
    if (left[channel] < 1) {
      return false;
    }
    left[channel]--;
    return true;
  }

  /** Its process is new. */
  void reset(int channel) {
    left[channel] = BURST;
  }
}
