package dev.sysdesign.engine.kernel;

/**
 * Smooth weighted round robin, as nginx does it: everyone in line gains his weight, the richest has
 * the turn and pays the weights of all. Turns of one are spread as evenly as the weights allow.
 */
final class SmoothRoundRobin {
  private final double[] gained;

  SmoothRoundRobin(int count) {
    gained = new double[count];
  }

  /**
   * Whose turn it is; the first of several alike.
   *
   * @param weight of everyone; whoever has none, or a negative one, is not in line
   * @return -1 where nobody is in line
   */
  int next(double[] weight) {
    int best = -1;
    double sum = 0;
    for (int i = 0; i < gained.length; i++) {
      if (weight[i] > 0) {
        sum += weight[i];
        gained[i] += weight[i];
        if (best < 0 || gained[i] > gained[best]) {
          best = i;
        }
      }
    }
    if (best >= 0) {
      gained[best] -= sum;
    }
    return best;
  }
}
