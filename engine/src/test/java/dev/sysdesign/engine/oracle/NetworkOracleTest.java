package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.constant;
import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.rate;
import static dev.sysdesign.engine.oracle.Model.share;
import static dev.sysdesign.engine.oracle.Model.time;
import static dev.sysdesign.engine.oracle.Model.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several stations, and what edges do: seeds 1, 2 and 3 must all pass. */
class NetworkOracleTest {
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

  static List<Oracle> roundRobin() {
    return Oracle.of("rr-split-");
  }

  static List<Oracle> parallel() {
    return Oracle.of("forkjoin2-");
  }

  static List<Oracle> timeouts() {
    return Oracle.of("timeout-mm1-");
  }

  static List<Oracle> retries() {
    return Oracle.of("retry-");
  }

  static List<Oracle> chains() {
    return Oracle.of("hypoexp-");
  }

  @ParameterizedTest
  @MethodSource("roundRobin")
  void splitsRoundRobin(Oracle oracle) {
    double lambda = oracle.parameter("lambda_total");
    double rho = lambda / oracle.parameter("k") / oracle.parameter("mu");
    Model model =
        new Model()
            .with("client", "source", "rate", rate(lambda))
            .with("load-balancer", "lb", "serviceTime", law(constant(0)))
            .with(
                "service",
                "station",
                "instances",
                count(oracle.parameter("k")),
                "concurrency",
                count(1),
                "queue",
                word("unlimited"),
                "serviceTime",
                law(exponential(1 / oracle.parameter("mu"))))
            .calls("source", "lb", "station");
    for (long seed : SEEDS) {
      SimulationResult result = model.run(40_000 / ((1 - rho) * (1 - rho)), lambda, seed);
      Expect.conserved(result);
      Confidence found = result.outcome().confidence();
      Expect.time(oracle.value("W"), found.mean(), "mean");
      Expect.percentile(oracle.value("T_p50"), found.p50(), "p50");
      Expect.percentile(oracle.value("T_p99"), found.p99(), "p99");
    }
  }

  @ParameterizedTest
  @MethodSource("parallel")
  void waitsForTheSlowerOfTwoParallelCalls(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double rho = lambda / oracle.parameter("mu");
    Model model =
        new Model()
            .with("client", "source", "rate", rate(lambda))
            .edge("source", "left", 0)
            .edge("source", "right", 0);
    for (String side : List.of("left", "right")) {
      server(model, side, 1 / oracle.parameter("mu"));
    }
    for (long seed : SEEDS) {
      SimulationResult result = model.run(20_000 / ((1 - rho) * (1 - rho)), lambda, seed);
      Expect.conserved(result);
      Expect.time(oracle.value("R"), result.outcome().confidence().mean(), "mean");
    }
  }

  /**
   * The server keeps working for callers that have left, so the queue is that without a timeout.
   */
  @ParameterizedTest
  @MethodSource("timeouts")
  void leavesAtTheTimeoutWhileTheWorkGoesOn(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double rho = lambda / oracle.parameter("mu");
    Model model =
        new Model()
            .with("client", "source", "rate", rate(lambda))
            .edge("source", "server", 0, "timeout", time(oracle.parameter("tau")));
    server(model, "server", 1 / oracle.parameter("mu"));
    for (long seed : SEEDS) {
      SimulationResult result =
          model.run(Math.min(1e7, 200_000 / ((1 - rho) * (1 - rho))), lambda, seed);
      Expect.conserved(result);
      Confidence found = result.outcome().confidence();
      Expect.number(oracle.value("error_rate"), found.errorRate(), "errors");
      Expect.time(oracle.value("mean_T_given_ok"), found.mean(), "mean of the successes");
      long failed = result.outcome().counts().failed();
      assertEquals(
          Map.of(Cause.TIMEOUT, failed), result.edges().get(0).outcome().errors(), "causes");
      Expect.near(
          rho, result.component("server").orElseThrow().utilization().orElseThrow(), "work");
    }
  }

  @ParameterizedTest
  @MethodSource("retries")
  void retriesIndependentFailures(Oracle oracle) {
    Model model =
        new Model()
            .with("client", "source", "rate", rate(1_000))
            .with(
                "service",
                "flaky",
                "errorRate",
                share(oracle.parameter("p")),
                "serviceTime",
                law(constant(0.001)))
            .edge("source", "flaky", 0, "retries", count(oracle.parameter("R")));
    for (long seed : SEEDS) {
      SimulationResult result = model.run(1e6, 1_000, seed);
      Expect.conserved(result);
      EdgeResult edge = result.edges().get(0);
      double offered = edge.outcome().counts().offered();
      Expect.near(oracle.value("mean_attempts"), edge.attempts() / offered, "attempts");
      double failing = 1 - oracle.value("success");
      double standardError = Math.sqrt(failing * (1 - failing) / offered);
      assertEquals(failing, result.outcome().errorRate(), 4 * standardError, "errors");
    }
  }

  /** Slots for all: nothing queues, and the times of a chain add up. */
  @ParameterizedTest
  @MethodSource("chains")
  void addsUpTheTimesOfAChain(Oracle oracle) {
    Model model = new Model().with("client", "source", "rate", rate(1_000));
    String caller = "source";
    int step = 0;
    for (var mean : oracle.parameters().get("means_ms")) {
      String name = "hop" + step++;
      model
          .with(
              "service",
              name,
              "concurrency",
              word("unlimited"),
              "serviceTime",
              law(exponential(mean.asDouble() / 1_000)))
          .calls(caller, name);
      caller = name;
    }
    for (long seed : SEEDS) {
      SimulationResult result = model.run(300_000, 1_000, seed);
      Expect.conserved(result);
      Confidence found = result.outcome().confidence();
      Expect.time(oracle.value("mean") / 1_000, found.mean(), "mean");
      Expect.percentile(oracle.value("p50") / 1_000, found.p50(), "p50");
      Expect.percentile(oracle.value("p99") / 1_000, found.p99(), "p99");
    }
  }

  @Test
  void passesOnATandemOfTwelveAsTwelveStationsByThemselves() {
    Oracle oracle = Oracle.of("jackson-tandem12").get(0);
    double lambda = oracle.parameter("lambda_");
    Model model = new Model().with("client", "source", "rate", rate(lambda));
    for (int i = 0; i < (int) oracle.parameter("stations"); i++) {
      model
          .with(
              "service",
              "station" + i,
              "concurrency",
              count(oracle.parameter("c")),
              "queue",
              word("unlimited"),
              "serviceTime",
              law(exponential(oracle.parameter("mean_ms") / 1_000)))
          .edge("source", "station" + i, i);
    }
    for (long seed : SEEDS) {
      SimulationResult result = model.run(300_000, lambda, seed);
      Expect.conserved(result);
      Expect.time(oracle.value("W_total"), result.outcome().confidence().mean(), "mean");
    }
  }

  private static void server(Model model, String name, double mean) {
    model.with(
        "service",
        name,
        "concurrency",
        count(1),
        "queue",
        word("unlimited"),
        "serviceTime",
        law(exponential(mean)));
  }
}
