package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.constant;
import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.lognormal;
import static dev.sysdesign.engine.oracle.Model.rate;
import static dev.sysdesign.engine.oracle.Model.word;

import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One station: seeds 1, 2 and 3 must all pass. */
class StationOracleTest {
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
  private static final Value UNLIMITED = word("unlimited");

  static List<Oracle> oneServer() {
    return Oracle.of("mm1-");
  }

  static List<Oracle> manyServers() {
    return Oracle.of("mmc-");
  }

  static List<Oracle> boundedQueue() {
    return Oracle.of("mmck-");
  }

  static List<Oracle> loss() {
    return Oracle.of("erlangB-");
  }

  /**
   * Without log-normal services of sigma 1.5, whose rarest calls carry so much of the mean that an
   * interval under 5 % takes some 10⁸ requests.
   */
  static List<Oracle> generalService() {
    return Stream.of("mg1-lognormal-", "mg1-erlang", "mg1-hyper2-", "md1-")
        .flatMap(prefix -> Oracle.of(prefix).stream())
        .filter(oracle -> service(oracle).scv() < 8)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("oneServer")
  void agreesWithOneServer(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double rho = oracle.value("rho");
    Model model = station(lambda, 1, UNLIMITED, exponential(1 / oracle.parameter("mu")));
    for (long seed : SEEDS) {
      SimulationResult result = model.run(requests(oracle), lambda, seed);
      Expect.conserved(result);
      assertTimes(oracle, result);
      Expect.near(rho, utilization(result), "utilization");
    }
  }

  @ParameterizedTest
  @MethodSource("manyServers")
  void agreesWithManyServers(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double rho = oracle.value("rho");
    Model model =
        station(lambda, oracle.parameter("c"), UNLIMITED, exponential(1 / oracle.parameter("mu")));
    for (long seed : SEEDS) {
      SimulationResult result = model.run(requests(oracle), lambda, seed);
      Expect.conserved(result);
      assertTimes(oracle, result);
      Expect.near(rho, utilization(result), "utilization");
    }
  }

  @ParameterizedTest
  @MethodSource("boundedQueue")
  void agreesWithABoundedQueue(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    Model model =
        station(
            lambda,
            oracle.parameter("c"),
            count(oracle.parameter("queue_capacity")),
            exponential(1 / oracle.parameter("mu")));
    for (long seed : SEEDS) {
      SimulationResult result = model.run(60_000 / oracle.value("blocking"), lambda, seed);
      Expect.conserved(result);
      Confidence found = result.outcome().confidence();
      Expect.number(oracle.value("blocking"), found.errorRate(), "blocking");
      Expect.number(oracle.value("throughput"), found.throughput(), "throughput");
      Expect.time(oracle.value("W"), found.mean(), "mean");
      Expect.near(oracle.value("utilisation"), utilization(result), "utilization");
    }
  }

  @ParameterizedTest
  @MethodSource("loss")
  void losesWhatErlangSaysWhateverTheLawOfTheService(Oracle oracle) {
    double slots = oracle.parameter("c");
    double mean = 0.01;
    double lambda = oracle.parameter("offered") / mean;
    double requests = Math.min(8e6, 40_000 / oracle.value("blocking") * Math.max(1, slots / 30));
    List<Distribution> laws = List.of(exponential(mean), lognormal(mean, 1), constant(mean));
    for (Distribution service : slots > 10 ? laws.subList(0, 1) : laws) {
      Model model = station(lambda, slots, count(0), service);
      for (long seed : SEEDS) {
        SimulationResult result = model.run(requests, lambda, seed);
        Expect.conserved(result);
        Expect.number(
            oracle.value("blocking"), result.outcome().confidence().errorRate(), "blocking");
        Expect.near(oracle.value("utilisation"), utilization(result), "utilization");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("generalService")
  void agreesWithPollaczekAndKhinchine(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    Distribution service = service(oracle);
    Model model = station(lambda, 1, UNLIMITED, service);
    for (long seed : SEEDS) {
      SimulationResult result = model.run(requests(oracle.value("rho"), service), lambda, seed);
      Expect.conserved(result);
      Expect.time(oracle.value("W"), result.outcome().confidence().mean(), "mean");
      Expect.near(oracle.value("rho"), utilization(result), "utilization");
    }
  }

  private static Model station(double lambda, double slots, Value queue, Distribution service) {
    return new Model()
        .with("client", "source", "rate", rate(lambda))
        .with(
            "service",
            "station",
            "concurrency",
            count(slots),
            "queue",
            queue,
            "serviceTime",
            law(service))
        .calls("source", "station");
  }

  private static Distribution service(Oracle oracle) {
    if (oracle.id().startsWith("md1-")) {
      return constant(oracle.parameter("D"));
    }
    if (oracle.id().startsWith("mg1-hyper2-")) {
      return new Distribution.Hyperexponential(
          oracle.parameter("p1"), oracle.parameter("mean1") * 1e9, oracle.parameter("mean2") * 1e9);
    }
    double mean = oracle.parameter("mean");
    return oracle.id().startsWith("mg1-erlang")
        ? new Distribution.Erlang((int) oracle.parameter("k"), mean * 1e9)
        : lognormal(mean, oracle.parameter("sigma"));
  }

  /**
   * Enough requests for a half-width well under 5 %: the relative variance of a mean waiting time
   * grows with 1/(1−ρ)² (Whitt 1989, Planning queueing simulations), that of a p99 is some three
   * times as large, and what does not wait does not vary so.
   */
  private static double requests(Oracle oracle) {
    double idle = 1 - oracle.value("rho");
    double waiting = oracle.value("Wq") / oracle.value("W");
    return 100_000 + (hasPreciseTail(oracle) ? 50_000 : 20_000) * waiting / (idle * idle);
  }

  /**
   * Likewise, with room for an interval that is widened since the parts of a run seem to hang
   * together; the mean of a heavy tail takes longer to settle.
   */
  private static double requests(double rho, Distribution service) {
    double variability = Math.max(0.75, (1 + service.scv()) / 2);
    boolean heavy = service instanceof Distribution.LogNormal law && law.sigma() >= 1;
    return (heavy ? 80_000 : 30_000) * variability * variability / ((1 - rho) * (1 - rho));
  }

  /** Above 90 % load a precise p99 takes longer than all other tests together. */
  private static boolean hasPreciseTail(Oracle oracle) {
    return oracle.has("T_p99") && oracle.value("rho") < 0.91;
  }

  private static void assertTimes(Oracle oracle, SimulationResult result) {
    Confidence found = result.outcome().confidence();
    Expect.time(oracle.value("W"), found.mean(), "mean");
    if (oracle.has("T_p50")) {
      Expect.percentile(oracle.value("T_p50"), found.p50(), "p50");
    }
    if (hasPreciseTail(oracle)) {
      Expect.percentile(oracle.value("T_p99"), found.p99(), "p99");
    }
  }

  private static double utilization(SimulationResult result) {
    return result.component("station").orElseThrow().utilization().orElseThrow();
  }
}
