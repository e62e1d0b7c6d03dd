package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.rate;
import static dev.sysdesign.engine.oracle.Model.share;
import static dev.sysdesign.engine.oracle.Model.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed loops, impatience, shedding and shared cores: seeds 1, 2 and 3 must all pass. */
class LoadOracleTest {
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
  private static final Value UNLIMITED = word("unlimited");

  static List<Oracle> finiteSources() {
    return Oracle.of("engset-");
  }

  static List<Oracle> closedNetworks() {
    return Oracle.of("mva-");
  }

  static List<Oracle> impatience() {
    return Oracle.of("erlangA-");
  }

  static List<Oracle> sharing() {
    return Oracle.of("mg1ps-");
  }

  static List<Oracle> loss() {
    return List.of(Oracle.of("erlangB-8-10").get(0));
  }

  /** Engset: users who are turned away think again. */
  @ParameterizedTest
  @MethodSource("finiteSources")
  void losesWhatEngsetSays(Oracle oracle) {
    Model model =
        new Model()
            .with(
                "client",
                "source",
                "users",
                count(oracle.parameter("N")),
                "thinkTime",
                law(exponential(1 / oracle.parameter("lambda_per_idle"))))
            .with(
                "service",
                "station",
                "concurrency",
                count(oracle.parameter("c")),
                "queue",
                count(0),
                "serviceTime",
                law(exponential(1 / oracle.parameter("mu"))))
            .calls("source", "station");
    for (long seed : SEEDS) {
      SimulationResult result = model.run(600_000, 10, seed);
      Expect.conserved(result);
      Expect.number(
          oracle.value("call_congestion"), result.outcome().confidence().errorRate(), "lost");
      Expect.near(
          oracle.value("mean_busy") / oracle.parameter("c"),
          station(result).utilization().orElseThrow(),
          "utilization");
    }
  }

  /** Mean value analysis of a closed network of single servers. */
  @ParameterizedTest
  @MethodSource("closedNetworks")
  void agreesWithMeanValueAnalysis(Oracle oracle) {
    Model model =
        new Model()
            .with(
                "client",
                "source",
                "users",
                count(oracle.parameter("N")),
                "thinkTime",
                law(exponential(oracle.parameter("Z"))));
    for (int i = 0; i < 3; i++) {
      double demand = oracle.parameters().get("demands").get(i).asDouble();
      model
          .with(
              "service",
              "s" + i,
              "concurrency",
              count(1),
              "queue",
              UNLIMITED,
              "serviceTime",
              law(exponential(demand)))
          .edge("source", "s" + i, i);
    }
    for (long seed : SEEDS) {
      SimulationResult result = model.run(300_000, oracle.value("X"), seed);
      Expect.conserved(result);
      Confidence found = result.outcome().confidence();
      Expect.number(oracle.value("X"), found.throughput(), "throughput");
      Expect.time(oracle.value("R"), found.mean(), "response time");
      for (int i = 0; i < 3; i++) {
        ComponentResult component = result.component("s" + i).orElseThrow();
        assertEquals(oracle.value("Q" + i), component.inside(), 0.04 * oracle.value("Q" + i));
      }
    }
  }

  /** Erlang A: those who wait leave at a rate of their own. */
  @ParameterizedTest
  @MethodSource("impatience")
  void losesThoseWhoDoNotWait(Oracle oracle) {
    Model model =
        station(
            oracle.parameter("lambda_"),
            "concurrency",
            count(oracle.parameter("c")),
            "queue",
            UNLIMITED,
            "patience",
            law(exponential(1 / oracle.parameter("theta"))),
            "serviceTime",
            law(exponential(1 / oracle.parameter("mu"))));
    for (long seed : SEEDS) {
      SimulationResult result = model.run(600_000, oracle.parameter("lambda_"), seed);
      Expect.conserved(result);
      Expect.number(oracle.value("abandon"), result.outcome().confidence().errorRate(), "dropped");
      Expect.number(
          oracle.value("throughput"), result.outcome().confidence().throughput(), "throughput");
      Expect.near(oracle.value("Lq"), station(result).queueMean(), "queue");
    }
  }

  /** M/G/1 with processor sharing: the mean does not depend on the law of the service. */
  @ParameterizedTest
  @MethodSource("sharing")
  void sharesACore(Oracle oracle) {
    double mean = oracle.parameter("mean");
    for (var service : List.of(exponential(mean), Model.lognormal(mean, 1), Model.constant(mean))) {
      Model model =
          station(
              oracle.parameter("lambda_"),
              "concurrency",
              UNLIMITED,
              "cores",
              count(1),
              "discipline",
              word("ps"),
              "serviceTime",
              law(service));
      for (long seed : SEEDS) {
        SimulationResult result = model.run(1_000_000, oracle.parameter("lambda_"), seed);
        Expect.conserved(result);
        Expect.time(oracle.value("W"), result.outcome().confidence().mean(), "mean");
        Expect.near(0.8, station(result).cpu().orElseThrow(), "cpu");
      }
    }
  }

  /** Shedding at a share of the slots is a loss system with that many slots: Erlang B. */
  @ParameterizedTest
  @MethodSource("loss")
  void shedsAsIfItHadFewerSlots(Oracle oracle) {
    Model model =
        station(
            oracle.parameter("offered") * 100,
            "concurrency",
            count(2 * oracle.parameter("c")),
            "queue",
            UNLIMITED,
            "shed",
            share(0.5),
            "serviceTime",
            law(exponential(0.01)));
    for (long seed : SEEDS) {
      SimulationResult result = model.run(600_000, oracle.parameter("offered") * 100, seed);
      Expect.conserved(result);
      Expect.number(oracle.value("blocking"), result.outcome().confidence().errorRate(), "shed");
    }
  }

  private static Model station(double lambda, Object... properties) {
    return new Model()
        .with("client", "source", "rate", rate(lambda))
        .with("service", "station", properties)
        .calls("source", "station");
  }

  private static ComponentResult station(SimulationResult result) {
    return result.component("station").orElseThrow();
  }
}
