package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.constant;
import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import java.util.stream.Stream;

/** Several stations that a request passes or chooses among. */
final class NetworkCases {
  private static final Value UNLIMITED = word("unlimited");
  private static final Value INSTANT = law(constant(0));

  private NetworkCases() {}

  static Stream<Experiment> all() {
    return Stream.of(
            Oracle.of("rr-split-").stream().map(NetworkCases::roundRobin),
            Oracle.of("pod-").stream().map(NetworkCases::choices),
            Oracle.of("jackson-tandem12").stream().map(NetworkCases::tandem),
            Oracle.of("jackson-4node").stream().map(NetworkCases::feedback),
            Oracle.of("mva-").stream().map(NetworkCases::closed),
            Oracle.of("hypoexp-").stream().map(NetworkCases::chain))
        .flatMap(cases -> cases);
  }

  private static Experiment roundRobin(Oracle oracle) {
    double lambda = oracle.parameter("lambda_total");
    double servers = oracle.parameter("k");
    double idle = 1 - lambda / servers / oracle.parameter("mu");
    Model model = balanced(lambda, "round-robin", servers, 1 / oracle.parameter("mu"));
    return Experiment.of(oracle, model, 50_000 / (idle * idle), lambda)
        .exactly("W", Reading.time(Confidence::mean))
        .percentiles("T_", 1);
  }

  /**
   * Servers with a mean work of 1 s; a thousand are taken for infinitely many. Where there is no
   * choice any number of servers is alike, and few have a longer run each.
   */
  private static Experiment choices(Oracle oracle) {
    double rho = oracle.parameter("rho");
    Reading time = Reading.time(Confidence::mean);
    String value = "W_in_service_units";
    if (oracle.parameter("d") == 1) {
      return Experiment.of(oracle, balanced(rho * 20, "random", 20, 1), 4_000_000, rho * 20)
          .called("20 servers")
          .exactly(value, time);
    }
    Model model = balanced(rho * 1_000, "power-of-two", 1_000, 1);
    return Experiment.of(oracle, model, rho > 0.9 ? 10_000_000 : 1_000_000, rho * 1_000)
        .called("1,000 servers")
        .nearly(value, 0.02 * oracle.value(value), "± 2 %", time);
  }

  private static Model balanced(double lambda, String algorithm, double servers, double work) {
    return Model.poisson(lambda)
        .with("load-balancer", "lb", "algorithm", word(algorithm), "serviceTime", INSTANT)
        .with(
            "service",
            "station",
            "instances",
            count(servers),
            "concurrency",
            count(1),
            "queue",
            UNLIMITED,
            "serviceTime",
            law(exponential(work)))
        .calls("source", "lb", "station");
  }

  private static Experiment tandem(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    Model model = Model.poisson(lambda);
    for (int i = 0; i < (int) oracle.parameter("stations"); i++) {
      station(model, "s" + i, oracle.parameter("c"), oracle.parameter("mean_ms") / 1_000);
      model.edge("source", "s" + i, i);
    }
    return Experiment.of(oracle, model, 2 * Lengths.SHORT, lambda)
        .exactly("W_total", Reading.time(Confidence::mean))
        .exactly("W_station", Reading.time("s0", Confidence::mean));
  }

  /** A request leaves a node for one of the others or for the exit, which takes no time. */
  private static Experiment feedback(Oracle oracle) {
    double external = oracle.parameters().get("external").get(0).asDouble();
    JsonNode routing = oracle.parameters().get("routing");
    Model model =
        Model.poisson(external)
            .with("external", "exit", "serviceTime", INSTANT)
            .edge("source", "s0", 0);
    for (int i = 0; i < 4; i++) {
      model.with(
          "service",
          "s" + i,
          "threading",
          word("event-loop"),
          "concurrency",
          count(oracle.parameters().get("c").get(i).asDouble()),
          "queue",
          UNLIMITED,
          "serviceTime",
          law(exponential(1 / oracle.parameters().get("mu").get(i).asDouble())));
      double leaving = 1;
      for (int j = 0; j < 4; j++) {
        double chance = routing.get(i).get(j).asDouble();
        leaving -= chance;
        if (chance > 0) {
          model.edge("s" + i, "s" + j, 0, "weight", count(chance));
        }
      }
      model.edge("s" + i, "exit", 0, "weight", count(leaving));
    }
    Experiment experiment =
        Experiment.of(oracle, model, 700_000, external)
            .exactly("W_system", Reading.time(Confidence::mean));
    for (int i = 0; i < 4; i++) {
      experiment =
          experiment
              .exactly("lambda" + i, Reading.arrivals("s" + i))
              .exactly("rho" + i, Reading.utilization("s" + i))
              .exactly(
                  "L" + i,
                  Reading.atStation("s" + i, oracle.parameters().get("c").get(i).asDouble()));
    }
    return experiment;
  }

  private static Experiment closed(Oracle oracle) {
    Model model = Model.users(oracle.parameter("N"), oracle.parameter("Z"));
    Experiment experiment =
        Experiment.of(oracle, model, 150_000, oracle.value("X"))
            .exactly("X", Reading.throughput())
            .exactly("R", Reading.time(Confidence::mean));
    for (int i = 0; i < 3; i++) {
      station(model, "s" + i, 1, oracle.parameters().get("demands").get(i).asDouble());
      model.edge("source", "s" + i, i);
      experiment =
          experiment
              .exactly("Q" + i, Reading.atStation("s" + i, 1))
              .exactly("U" + i, Reading.utilization("s" + i));
    }
    return experiment;
  }

  /** Slots for all: nothing queues, and the times of a chain add up. */
  private static Experiment chain(Oracle oracle) {
    Model model = Model.poisson(1_000);
    String caller = "source";
    for (JsonNode mean : oracle.parameters().get("means_ms")) {
      String name = "after-" + caller;
      model
          .with(
              "service",
              name,
              "concurrency",
              UNLIMITED,
              "serviceTime",
              law(exponential(mean.asDouble() / 1_000)))
          .calls(caller, name);
      caller = name;
    }
    return Experiment.of(oracle, model, Lengths.SHORT, 1_000)
        .exactly("mean", oracle.value("mean") / 1_000, Reading.time(Confidence::mean))
        .percentiles("", 1e-3);
  }

  private static void station(Model model, String name, double slots, double work) {
    model.with(
        "service",
        name,
        "concurrency",
        count(slots),
        "queue",
        UNLIMITED,
        "serviceTime",
        law(exponential(work)));
  }
}
