package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.constant;
import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.lognormal;
import static dev.sysdesign.engine.oracle.Model.rate;
import static dev.sysdesign.engine.oracle.Model.word;

import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One station that everyone is served at in the end. */
final class StationCases {
  private static final Value UNLIMITED = word("unlimited");

  /** From this variability on the rarest calls carry much of the mean, and a run needs many. */
  private static final double VARIABLE = 8;

  private static final double RARE = 30_000_000;

  private StationCases() {}

  static Stream<Experiment> all() {
    return Stream.of(
            Oracle.of("mm1-").stream().map(StationCases::exponentialService),
            Oracle.of("mmc-").stream().map(StationCases::exponentialService),
            Stream.of("mg1-", "md1-")
                .flatMap(prefix -> Oracle.of(prefix).stream())
                .map(StationCases::generalService),
            Oracle.of("mg1ps-").stream().flatMap(StationCases::sharedCore),
            Oracle.of("mginf-").stream().map(StationCases::slotsForAll),
            Oracle.of("dm1-").stream().map(StationCases::regularArrivals),
            Oracle.of("batch3-").stream().map(StationCases::batches),
            Oracle.of("prio2-").stream().map(StationCases::priority))
        .flatMap(cases -> cases);
  }

  private static Experiment exponentialService(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double rho = oracle.value("rho");
    double slots = oracle.parameters().path("c").asDouble(1);
    double tail = Lengths.tail(rho, oracle.value("Wq_p99") / oracle.value("T_p99"));
    Experiment experiment =
        Experiment.of(
                oracle,
                station(Model.poisson(lambda), slots, exponential(1 / oracle.parameter("mu"))),
                comparesQueue(oracle) ? Math.max(tail, Lengths.queue(rho, 1)) : tail,
                lambda)
            .exactly("W", Reading.time(Confidence::mean))
            .percentiles("T_", 1)
            .exactly("rho", Reading.utilization("station"));
    return withQueue(experiment);
  }

  private static boolean comparesQueue(Oracle oracle) {
    return Uncompared.reason(oracle, "Lq").isEmpty();
  }

  private static Experiment withQueue(Experiment experiment) {
    return comparesQueue(experiment.oracle())
        ? experiment.exactly("Lq", Reading.queue("station"))
        : experiment;
  }

  private static Experiment generalService(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    Distribution service = service(oracle);
    Model model = station(Model.poisson(lambda), 1, service);
    double requests =
        service.scv() > VARIABLE ? RARE : Lengths.queue(oracle.value("rho"), service.scv());
    Experiment experiment =
        Experiment.of(oracle, model, requests, lambda)
            .exactly("W", Reading.time(Confidence::mean))
            .exactly("rho", Reading.utilization("station"));
    return withQueue(experiment);
  }

  private static Stream<Experiment> sharedCore(Oracle oracle) {
    double mean = oracle.parameter("mean");
    double lambda = oracle.parameter("lambda_");
    Map<String, Distribution> laws =
        Map.of(
            "constant work", constant(mean),
            "exponential work", exponential(mean),
            "log-normal work, σ 1", lognormal(mean, 1));
    return laws.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            work -> {
              Model model =
                  Model.poisson(lambda)
                      .with(
                          "service",
                          "station",
                          "concurrency",
                          UNLIMITED,
                          "cores",
                          count(1),
                          "discipline",
                          word("ps"),
                          "serviceTime",
                          law(work.getValue()))
                      .calls("source", "station");
              return Experiment.of(oracle, model, 600_000, lambda)
                  .called(work.getKey())
                  .exactly("W", Reading.time(Confidence::mean))
                  .exactly("rho", lambda * mean, Reading.cpu("station"));
            });
  }

  /** A thousand slots are as good as any number where seven are in use. */
  private static Experiment slotsForAll(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double slots = 1_000;
    Model model = station(Model.poisson(lambda), slots, lognormal(oracle.parameter("mean"), 0.5));
    return Experiment.of(oracle, model, 2 * Lengths.SHORT, lambda)
        .exactly("L", Reading.atStation("station", slots));
  }

  private static Experiment regularArrivals(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double mu = oracle.parameter("mu");
    Model client = new Model().with("client", "source", "arrivals", law(constant(1 / lambda)));
    return Experiment.of(
            oracle, station(client, 1, exponential(1 / mu)), Lengths.tail(lambda / mu, 0.7), lambda)
        .exactly("W", Reading.time(Confidence::mean))
        .percentiles("T_", 1);
  }

  private static Experiment batches(Oracle oracle) {
    double size = oracle.parameter("batch");
    double lambda = oracle.parameter("lambda_batches") * size;
    Model client =
        new Model()
            .with(
                "client",
                "source",
                "rate",
                rate(lambda),
                "arrivals",
                new Value.Call("batch", Map.of("size", count(size))));
    return Experiment.of(
            oracle,
            station(client, 1, exponential(1 / oracle.parameter("mu"))),
            Lengths.queue(oracle.value("rho"), size),
            lambda)
        .exactly("W", Reading.time(Confidence::mean))
        .exactly("rho", Reading.utilization("station"))
        .exactly("L", Reading.atStation("station", 1));
  }

  /** Reads go before writes. */
  private static Experiment priority(Oracle oracle) {
    List<Double> lambdas = numbers(oracle, "lambda_");
    List<Double> mus = numbers(oracle, "mu");
    double all = lambdas.get(0) + lambdas.get(1);
    Model model =
        station(Model.poisson(all), 1, exponential(1 / mus.get(0)), "discipline", word("priority"))
            .request("first", lambdas.get(0) / all, Kind.READ)
            .request("second", lambdas.get(1) / all, Kind.WRITE);
    return Experiment.of(oracle, model, Lengths.queue(all / mus.get(0), 1), all)
        .exactly("Wq1", Reading.meanOfClass("first").then(found -> found.plus(-1 / mus.get(0))))
        .exactly("Wq2", Reading.meanOfClass("second").then(found -> found.plus(-1 / mus.get(1))));
  }

  private static List<Double> numbers(Oracle oracle, String parameter) {
    return List.of(
        oracle.parameters().get(parameter).get(0).asDouble(),
        oracle.parameters().get(parameter).get(1).asDouble());
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

  private static Model station(
      Model client, double slots, Distribution service, Object... properties) {
    Object[] all = Arrays.copyOf(properties, properties.length + 6);
    Object[] always = {
      "concurrency", count(slots), "queue", UNLIMITED, "serviceTime", law(service)
    };
    System.arraycopy(always, 0, all, properties.length, always.length);
    return client.with("service", "station", all).calls("source", "station");
  }
}
