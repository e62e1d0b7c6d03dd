package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.constant;
import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.lognormal;
import static dev.sysdesign.engine.oracle.Model.share;
import static dev.sysdesign.engine.oracle.Model.word;

import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import java.util.stream.Stream;

/** Stations that turn calls away, or lose those who will not wait. */
final class LossCases {
  private static final Value UNLIMITED = word("unlimited");

  /** The mean work where a case leaves it open. */
  private static final double WORK = 0.01;

  /** Enough where the load of 200 slots forgets its past soon. */
  private static final double MOST = 7_500_000;

  private LossCases() {}

  static Stream<Experiment> all() {
    return Stream.of(
            Oracle.of("mmck-").stream().map(LossCases::boundedQueue),
            Oracle.of("erlangB-").stream().flatMap(LossCases::noQueue),
            Stream.of(shed(Oracle.of("erlangB-8-10").get(0))),
            Oracle.of("engset-").stream().map(LossCases::finiteSources),
            Oracle.of("erlangA-").stream().map(LossCases::impatience))
        .flatMap(cases -> cases);
  }

  private static Experiment boundedQueue(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    Model model =
        poisson(
            lambda,
            "concurrency",
            count(oracle.parameter("c")),
            "queue",
            count(oracle.parameter("queue_capacity")),
            "serviceTime",
            law(exponential(1 / oracle.parameter("mu"))));
    return Experiment.of(oracle, model, Lengths.rejections(oracle.value("blocking")), lambda)
        .exactly("blocking", Reading.errorRate())
        .exactly("throughput", Reading.throughput())
        .exactly("W", Reading.time(Confidence::mean))
        .exactly("Lq", Reading.queue("station"))
        .exactly("utilisation", Reading.utilization("station"));
  }

  private static Stream<Experiment> noQueue(Oracle oracle) {
    Stream<Experiment> usual =
        Stream.of(noQueue(oracle, exponential(WORK)).called("exponential work"));
    return oracle.parameter("c") > 10
        ? usual
        : Stream.concat(
            usual,
            Stream.of(
                noQueue(oracle, lognormal(WORK, 1)).called("log-normal work, σ 1"),
                noQueue(oracle, constant(WORK)).called("constant work")));
  }

  private static Experiment noQueue(Oracle oracle, Distribution service) {
    double slots = oracle.parameter("c");
    double lambda = oracle.parameter("offered") / WORK;
    double requests = Math.min(MOST, Lengths.rejections(oracle.value("blocking")));
    Model model =
        poisson(
            lambda, "concurrency", count(slots), "queue", count(0), "serviceTime", law(service));
    return Experiment.of(oracle, model, requests, lambda)
        .exactly("blocking", Reading.errorRate())
        .exactly("utilisation", Reading.utilization("station"));
  }

  /** Shedding at a share of the slots is a loss system with that many slots. */
  private static Experiment shed(Oracle oracle) {
    double lambda = oracle.parameter("offered") / WORK;
    Model model =
        poisson(
            lambda,
            "concurrency",
            count(2 * oracle.parameter("c")),
            "queue",
            UNLIMITED,
            "shed",
            share(0.5),
            "serviceTime",
            law(exponential(WORK)));
    return Experiment.of(oracle, model, 300_000, lambda)
        .called("twice the slots, shed at 50 %")
        .exactly("blocking", Reading.errorRate());
  }

  /** Users who are turned away think again. */
  private static Experiment finiteSources(Oracle oracle) {
    Model model = Model.users(oracle.parameter("N"), 1 / oracle.parameter("lambda_per_idle"));
    return Experiment.of(
            oracle,
            station(
                model,
                "concurrency",
                count(oracle.parameter("c")),
                "queue",
                count(0),
                "serviceTime",
                law(exponential(1 / oracle.parameter("mu")))),
            400_000,
            oracle.value("mean_busy") * oracle.parameter("mu"))
        .exactly("call_congestion", Reading.errorRate())
        .exactly("mean_busy", Reading.atStation("station", oracle.parameter("c")));
  }

  private static Experiment impatience(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    Model model =
        poisson(
            lambda,
            "concurrency",
            count(oracle.parameter("c")),
            "queue",
            UNLIMITED,
            "patience",
            law(exponential(1 / oracle.parameter("theta"))),
            "serviceTime",
            law(exponential(1 / oracle.parameter("mu"))));
    double slots = oracle.parameter("c");
    return Experiment.of(oracle, model, 400_000, lambda)
        .exactly("abandon", Reading.errorRate())
        .exactly("throughput", Reading.throughput())
        .exactly("Lq", Reading.queue("station"))
        .exactly("mean_busy", Reading.utilization("station").then(used -> used.times(slots)));
  }

  private static Model poisson(double lambda, Object... properties) {
    return station(Model.poisson(lambda), properties);
  }

  private static Model station(Model client, Object... properties) {
    return client.with("service", "station", properties).calls("source", "station");
  }
}
