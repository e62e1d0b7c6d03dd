package dev.sysdesign.engine.analytic;

/**
 * A station in equilibrium: arrivals, servers, and places to wait. Exact for Poisson arrivals and
 * exponential service (M/M/c/K); for other laws the wait is scaled by (ca² + cs²) / 2 after Allen
 * and Cunneen (A. O. Allen, "Probability, Statistics and Queueing Theory", 1990), which is exact
 * for Poisson arrivals at one server without a limit on waiting; and for arrivals more regular than
 * Poisson by the factor of Krämer and Langenbach-Belz (1976).
 *
 * @param meanWait of the calls that are served, in units of the mean service time; infinite past
 *     saturation without a limit on waiting
 * @param loss share of the arrivals that find all servers and places taken
 */
record Queue(double meanWait, double loss) {
  /** Nobody waits. */
  static final Queue NONE = new Queue(0, 0);

  /** Where the sums are indistinguishable from their limit at a load of 1. */
  private static final double NEAR_ONE = 1e-7;

  /** A station with Poisson arrivals. */
  static Queue of(double erlangs, int servers, double places, double scv) {
    return of(erlangs, servers, places, 1, scv);
  }

  /**
   * A station.
   *
   * @param erlangs offered load: arrival rate × mean service time, at least 0
   * @param servers at least 1
   * @param places to wait; infinite for no limit
   * @param arrivalScv squared coefficient of variation of the times between arrivals
   * @param scv squared coefficient of variation of the service time; may be infinite
   */
  static Queue of(double erlangs, int servers, double places, double arrivalScv, double scv) {
    if (erlangs <= 0) {
      return NONE;
    }
    double load = erlangs / servers;
    if (Double.isInfinite(places) && load >= 1 || Double.isInfinite(erlangs)) {
      return new Queue(
          Double.isInfinite(places) ? Double.POSITIVE_INFINITY : places / servers,
          Double.isInfinite(places) ? 0 : 1);
    }
    double full = ErlangB.loss(erlangs, servers);
    Sums sums = Double.isInfinite(places) ? Sums.unbounded(load) : Sums.upTo(load, places);
    double whole = sums.unit() + full * sums.probability();
    double loss = Double.isInfinite(places) ? 0 : full * sums.last() / whole;
    double waiting = full * sums.length() / whole;
    if (waiting == 0) {
      return new Queue(0, loss);
    }
    double wait = waiting / (erlangs * (1 - loss)) * factor(load, arrivalScv, scv);
    return new Queue(Math.min(wait, places / servers), loss);
  }

  private static double factor(double load, double arrivalScv, double scv) {
    double both = arrivalScv + scv;
    if (arrivalScv >= 1 || both == 0) {
      return both / 2;
    }
    double gap = 1 - arrivalScv;
    return both / 2 * Math.exp(-2 * Math.max(0, 1 - load) / (3 * load) * gap * gap / both);
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
