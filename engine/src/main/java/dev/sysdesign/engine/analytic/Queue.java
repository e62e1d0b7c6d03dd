package dev.sysdesign.engine.analytic;

/**
 * A station in equilibrium: Poisson arrivals, servers, and places to wait. Exact for exponential
 * service; for other laws the wait is scaled after Allen and Cunneen (A. O. Allen, "Probability,
 * Statistics and Queueing Theory", 1990), which is exact for one server and no limit on waiting.
 *
 * @param meanWait of the calls that are served, in units of the mean service time; infinite past
 *     saturation without a limit on waiting
 * @param loss share of the arrivals that find all servers and places taken
 */
record Queue(double meanWait, double loss) {
  /** Where the sums are indistinguishable from their limit at a load of 1. */
  private static final double NEAR_ONE = 1e-7;

  /**
   * A station.
   *
   * @param erlangs offered load: arrival rate × mean service time, at least 0
   * @param servers at least 1
   * @param places to wait; infinite for no limit
   * @param scv squared coefficient of variation of the service time
   */
  static Queue of(double erlangs, int servers, double places, double scv) {
    if (erlangs <= 0) {
      return new Queue(0, 0);
    }
    double load = erlangs / servers;
    if (Double.isInfinite(places) && load >= 1) {
      return new Queue(Double.POSITIVE_INFINITY, 0);
    }
    double full = erlangB(erlangs, servers);
    Sums sums = Double.isInfinite(places) ? Sums.unbounded(load) : Sums.upTo(load, places);
    double whole = sums.unit() + full * sums.probability();
    double loss = Double.isInfinite(places) ? 0 : full * sums.last() / whole;
    double waiting = full * sums.length() / whole;
    double wait = waiting / (erlangs * (1 - loss));
    return new Queue(wait * (1 + scv) / 2, loss);
  }

  /**
   * Erlang's loss formula: the share of the arrivals that find all servers busy where nobody waits;
   * by the recursion B(0) = 1, B(c) = a B(c − 1) ÷ (c + a B(c − 1)).
   */
  static double erlangB(double erlangs, int servers) {
    double blocked = 1;
    for (int c = 1; c <= servers; c++) {
      blocked = erlangs * blocked / (c + erlangs * blocked);
    }
    return blocked;
  }

  /**
   * Σ ρ^j and Σ j ρ^j over the places j = 1 … K, and ρ^K, all divided by a common unit so that none
   * overflows.
   */
  private record Sums(double unit, double probability, double length, double last) {
    static Sums unbounded(double load) {
      double idle = 1 - load;
      return new Sums(1, load / idle, load / (idle * idle), 0);
    }

    static Sums upTo(double load, double places) {
      if (Math.abs(load - 1) < NEAR_ONE) {
        return new Sums(1, places, places * (places + 1) / 2, 1);
      }
      if (load < 1) {
        double last = Math.pow(load, places);
        double idle = 1 - load;
        double length = load * (1 - (places + 1) * last + places * last * load) / (idle * idle);
        return new Sums(1, load * (1 - last) / idle, length, last);
      }
      double q = 1 / load;
      double unit = Math.pow(q, places);
      double probability = (1 - unit) / (1 - q);
      double shortfall = q * (1 - places * unit / q + (places - 1) * unit) / ((1 - q) * (1 - q));
      return new Sums(unit, probability, places * probability - shortfall, 1);
    }
  }
}
