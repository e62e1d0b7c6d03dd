package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.lognormal;
import static dev.sysdesign.engine.oracle.Model.rate;
import static dev.sysdesign.engine.oracle.Model.share;
import static dev.sysdesign.engine.oracle.Model.time;
import static dev.sysdesign.engine.oracle.Model.word;

import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import java.util.stream.Stream;

/**
 * W12, the workload by which speed is measured: twelve stations that hardly queue. The samples have
 * it as {@code w12.sysdesign}.
 */
final class YardstickCases {
  private YardstickCases() {}

  static Stream<Experiment> all() {
    return Oracle.of("w12-means").stream().map(YardstickCases::w12);
  }

  private static Experiment w12(Oracle oracle) {
    double rps = oracle.parameter("rps");
    return Experiment.of(oracle, model(rps), 150_000, rps)
        .exactly("mean_e2e_ms", oracle.value("mean_e2e_ms") / 1_000, Reading.time(Confidence::mean))
        .exactly(
            "app_sojourn_ms",
            oracle.value("app_sojourn_ms") / 1_000,
            Reading.time("app", Confidence::mean))
        .exactly("app_util", Reading.utilization("app"))
        .exactly("cache_rps", Reading.arrivals("hot"))
        .exactly("dbr_util", Reading.utilization("replica"))
        .exactly("dbp_util", Reading.utilization("primary"))
        .exactly(
            "worker_sojourn_ms",
            oracle.value("worker_sojourn_ms") / 1_000,
            Reading.time("workers", Confidence::mean));
  }

  private static Model model(double rps) {
    Object[] hop = {"latency", time(0.0005)};
    return new Model()
        .request("read", 0.9, Kind.READ)
        .request("write", 0.1, Kind.WRITE)
        .with("client", "source", "rate", rate(rps), "timeout", time(1))
        .with("load-balancer", "lb", "concurrency", count(64), "serviceTime", work(0.1))
        .with(
            "service",
            "app",
            "instances",
            count(3),
            "concurrency",
            count(200),
            "queue",
            count(2_000),
            "serviceTime",
            work(5))
        .with(
            "cache",
            "hot",
            "hitRatio",
            share(0.9),
            "pattern",
            word("read-through"),
            "concurrency",
            count(64),
            "serviceTime",
            work(0.5))
        .with("database", "replica", "connections", count(100), "readTime", work(8))
        .with("service", "broker", "concurrency", count(64), "serviceTime", work(0.2))
        .with(
            "service",
            "workers",
            "instances",
            count(3),
            "concurrency",
            count(50),
            "serviceTime",
            work(10))
        .with("database", "primary", "connections", count(100), "writeTime", work(8))
        .edge("source", "lb", 0, hop)
        .edge("lb", "app", 0, hop)
        .when(Kind.READ, "app", "hot", 0, hop)
        .edge("hot", "replica", 0, hop)
        .when(Kind.WRITE, "app", "broker", 1, hop)
        .hands("broker", "workers", 0)
        .edge("workers", "primary", 0, hop);
  }

  private static Value work(double millis) {
    return law(lognormal(millis / 1_000, 0.5));
  }
}
