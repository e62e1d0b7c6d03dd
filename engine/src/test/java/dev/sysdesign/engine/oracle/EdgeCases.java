package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.constant;
import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.share;
import static dev.sysdesign.engine.oracle.Model.time;
import static dev.sysdesign.engine.oracle.Model.word;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Map;
import java.util.stream.Stream;

/** What a caller does about a slow or a failing callee. */
final class EdgeCases {
  private EdgeCases() {}

  static Stream<Experiment> all() {
    return Stream.of(
            Oracle.of("retry-").stream().flatMap(EdgeCases::retries),
            Oracle.of("timeout-mm1-").stream().map(EdgeCases::timeout))
        .flatMap(cases -> cases);
  }

  private static Stream<Experiment> retries(Oracle oracle) {
    Reading attempts = Reading.arrivalsPerRequest("flaky");
    double failing = 1 - oracle.value("success");
    return Stream.of(
        failing(oracle, oracle.parameter("p"), 500_000)
            .exactly("success", Reading.errorRate().then(failed -> failed.from(1)))
            .exactly("mean_attempts", attempts)
            .always(
                "The share of failures is within 4 standard errors of independent ones.",
                result -> {
                  double requests = result.outcome().counts().offered();
                  double standardError = Math.sqrt(failing * (1 - failing) / requests);
                  return Math.abs(result.outcome().errorRate() - failing) <= 4 * standardError;
                }),
        failing(oracle, 1, 2 * Lengths.SHORT)
            .called("nothing succeeds")
            .exactly("amplification_full_outage", attempts));
  }

  private static Experiment failing(Oracle oracle, double probability, double requests) {
    Model model =
        Model.poisson(1_000)
            .with(
                "service",
                "flaky",
                "errorRate",
                share(probability),
                "concurrency",
                word("unlimited"),
                "serviceTime",
                law(constant(0.001)))
            .edge("source", "flaky", 0, "retries", count(oracle.parameter("R")));
    return Experiment.of(oracle, model, requests, 1_000)
        .always(
            "The edge counts as many attempts as the callee counts calls.",
            result -> result.edges().get(0).attempts() == calls(result, "flaky"));
  }

  /** The server keeps working for callers that have left: its queue is that without a timeout. */
  private static Experiment timeout(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double mu = oracle.parameter("mu");
    double idle = 1 - lambda / mu;
    double late = (mu - lambda) * oracle.parameter("tau");
    Model model =
        Model.poisson(lambda)
            .with(
                "service",
                "server",
                "concurrency",
                count(1),
                "queue",
                word("unlimited"),
                "serviceTime",
                law(exponential(1 / mu)))
            .edge("source", "server", 0, "timeout", time(oracle.parameter("tau")));
    return Experiment.of(oracle, model, 500_000 + 24_000 * late * late / (idle * idle), lambda)
        .exactly("error_rate", Reading.errorRate())
        .exactly("mean_T_given_ok", Reading.time(Confidence::mean))
        .exactly("rho", lambda / mu, Reading.utilization("server"))
        .always(
            "Every failure is a timeout, and nothing else is counted on the edge.",
            result ->
                result
                    .edges()
                    .get(0)
                    .outcome()
                    .errors()
                    .equals(Map.of(Cause.TIMEOUT, result.outcome().counts().failed())));
  }

  private static long calls(SimulationResult result, String component) {
    return result.component(component).orElseThrow().outcome().counts().offered();
  }
}
