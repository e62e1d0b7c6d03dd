package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.model.Value;
import java.util.Map;
import java.util.TreeMap;

/**
 * A model whose steady state is known exactly, and how long it is run.
 *
 * @param load of its busiest station
 * @param values the exact ones; times in nanoseconds, shares and rates per second as they are
 */
record Exact(String name, Model model, double rate, double load, Map<Metric, Double> values) {
  private static final double SECOND = 1e9;
  private static final double LN100 = Math.log(100);

  /** Before a queue has forgotten its past, some 1/(1−ρ)² requests go by (Whitt 1989). */
  private static final double REQUESTS = 100_000;

  private static final double REQUESTS_PER_MEMORY = 10_000;

  Exact {
    values = new TreeMap<>(values);
  }

  /** How many requests are measured: enough that each of the fewest batches forgets its past. */
  double requests() {
    double idle = 1 - load;
    return REQUESTS + REQUESTS_PER_MEMORY / (idle * idle);
  }

  /** M/M/1: the time inside is exponential. */
  static Exact oneServer(double load) {
    return slower(load, 0);
  }

  /** M/M/1 at the arrival rate that gives a load, with so much more work in each request. */
  static Exact slower(double load, double more) {
    double rate = 100 * load;
    double service = 0.01 * (1 + more);
    double mean = 1 / (1 / service - rate);
    Model model = station(rate, 1, Model.word("unlimited"), Model.law(Model.exponential(service)));
    return new Exact("M/M/1", model, rate, rate * service, times(rate, mean, LN100 * mean));
  }

  /** A station of the reference values of which the p99 of the time inside is known. */
  static Exact manyServers(String id) {
    Oracle oracle = Oracle.of(id).get(0);
    double rate = oracle.parameter("lambda_");
    double slots = oracle.parameter("c");
    Model model =
        station(
            rate,
            slots,
            Model.word("unlimited"),
            Model.law(Model.exponential(1 / oracle.parameter("mu"))));
    return new Exact(
        "M/M/" + (int) slots,
        model,
        rate,
        oracle.value("rho"),
        times(rate, oracle.value("W"), oracle.value("T_p99")));
  }

  /** M/D/1: the time inside is that of waiting and a constant. */
  static Exact constantService(String id) {
    Oracle oracle = Oracle.of(id).get(0);
    double rate = oracle.parameter("lambda_");
    double service = oracle.parameter("D");
    Model model = station(rate, 1, Model.word("unlimited"), Model.law(Model.constant(service)));
    return new Exact(
        "M/D/1",
        model,
        rate,
        oracle.value("rho"),
        times(rate, oracle.value("W"), oracle.value("Wq_p99") + service));
  }

  /** Two of M/M/1 in a row: the times inside are independent exponentials (Reich 1957). */
  static Exact tandem(double firstLoad, double secondLoad) {
    double rate = 50;
    double first = firstLoad / rate;
    double second = secondLoad / rate;
    Model model =
        Model.poisson(rate)
            .with("service", "first", server(1, Model.word("unlimited"), first))
            .with("service", "second", server(1, Model.word("unlimited"), second))
            .edge("source", "first", 0)
            .edge("source", "second", 1);
    double a = 1 / first - rate;
    double b = 1 / second - rate;
    return new Exact(
        "tandem of two M/M/1",
        model,
        rate,
        Math.max(firstLoad, secondLoad),
        times(rate, 1 / a + 1 / b, sumOfExponentials(a, b)));
  }

  /** M/M/c/c: what finds no slot is lost; the others do not wait. */
  static Exact loss(String id) {
    Oracle oracle = Oracle.of(id).get(0);
    double mean = 0.01;
    double slots = oracle.parameter("c");
    double rate = oracle.parameter("offered") / mean;
    double lost = oracle.value("blocking");
    Model model = station(rate, slots, Model.count(0), Model.law(Model.exponential(mean)));
    Map<Metric, Double> values = times(rate * (1 - lost), mean, LN100 * mean);
    values.put(Metric.ERRORS, lost);
    return new Exact(
        "M/M/" + (int) slots + "/" + (int) slots, model, rate, oracle.value("utilisation"), values);
  }

  /** The time that the sum of two exponentials exceeds in one case of a hundred, by bisection. */
  private static double sumOfExponentials(double a, double b) {
    double low = 0;
    double high = 100 / Math.min(a, b);
    while (high - low > 1e-12 * high) {
      double t = (low + high) / 2;
      double beyond = (b * Math.exp(-a * t) - a * Math.exp(-b * t)) / (b - a);
      if (beyond > 0.01) {
        low = t;
      } else {
        high = t;
      }
    }
    return low;
  }

  private static Map<Metric, Double> times(double throughput, double mean, double p99) {
    return new TreeMap<>(
        Map.of(
            Metric.MEAN, mean * SECOND, Metric.P99, p99 * SECOND, Metric.THROUGHPUT, throughput));
  }

  private static Model station(double rate, double slots, Value queue, Value law) {
    return Model.poisson(rate)
        .with(
            "service",
            "station",
            "concurrency",
            Model.count(slots),
            "queue",
            queue,
            "serviceTime",
            law)
        .calls("source", "station");
  }

  private static Object[] server(double slots, Value queue, double mean) {
    return new Object[] {
      "concurrency",
      Model.count(slots),
      "queue",
      queue,
      "serviceTime",
      Model.law(Model.exponential(mean))
    };
  }
}
