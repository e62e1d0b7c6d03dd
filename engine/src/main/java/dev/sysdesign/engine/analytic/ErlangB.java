package dev.sysdesign.engine.analytic;

/**
 * Erlang's loss formula (A. K. Erlang, 1917): the share of the arrivals that find all servers busy
 * where nobody waits. Its cost is bounded whatever the number of servers.
 */
final class ErlangB {
  /** Up to here by the recursion, from here on by the integral. */
  private static final int MOST_STEPS = 2_000;

  /** The logarithm of a probability that nobody will ever see. */
  private static final double NEVER = -700;

  /** So many deviations above what the servers can do, the loss is all that is too much. */
  private static final double FAR = 20;

  /** The integrand is followed so many deviations from its peak, in so many steps. */
  private static final double REACH = 10;

  private static final int STEPS = 1_000;

  private ErlangB() {}

  /**
   * The loss.
   *
   * @param erlangs offered load: arrival rate × mean service time, above 0
   * @param servers at least 1
   */
  static double loss(double erlangs, int servers) {
    double load = erlangs / servers;
    if (load < 1 && servers * (1 - load + Math.log(load)) < NEVER) {
      return 0;
    }
    if (servers > MOST_STEPS) {
      return byIntegral(erlangs, servers);
    }
    double blocked = 1;
    for (int c = 1; c <= servers; c++) {
      blocked = erlangs * blocked / (c + erlangs * blocked);
    }
    return blocked;
  }

  /**
   * 1 ÷ B = ∫ e^(−u) (1 + u/a)^c du over u from 0 (D. L. Jagerman, "Some Properties of the Erlang
   * Loss Function", 1974), by Simpson's rule around its peak at c − a.
   */
  private static double byIntegral(double a, int c) {
    if ((a - c) / Math.sqrt(a) > FAR) {
      return 1 - c / a;
    }
    double peak = Math.max(0, c - a);
    double height = -peak + c * Math.log1p(peak / a);
    if (height > -NEVER) {
      return 0;
    }
    double deviation = (a + peak) / Math.sqrt(c);
    double from = Math.max(0, peak - REACH * deviation);
    double step = (peak + REACH * deviation - from) / STEPS;
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double u = from + i * step;
      double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * Math.exp(c * Math.log1p(u / a) - u - height);
    }
    return Math.exp(-height) / (sum * step / 3);
  }
}
