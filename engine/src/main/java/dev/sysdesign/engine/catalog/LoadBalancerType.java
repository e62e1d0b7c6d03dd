package dev.sysdesign.engine.catalog;

import java.util.List;

/** Spreads calls over the instances behind it. */
final class LoadBalancerType implements ComponentType {
  private static final FunctionSpec HEALTH_CHECK =
      new FunctionSpec(
          "check",
          "A call to every instance; its defaults are those of HAProxy and nginx, rounded.",
          ParameterSpec.time("interval", "Between two checks of an instance.").orElse(5e9),
          ParameterSpec.time("timeout", "A check unanswered by then has failed.").orElse(1e9),
          ParameterSpec.whole("unhealthy", 1, 100, "Failures in a row that take it out.").orElse(2),
          ParameterSpec.whole("healthy", 1, 100, "Successes in a row that take it back.")
              .orElse(2));

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "load-balancer",
          "Spreads calls over the instances behind it.",
          "Sends each call along one of its matching edges: all instances behind them are one list, from which `algorithm` picks among those that its health check believes healthy.",
          List.of(
              ParameterSpec.words(
                      "algorithm",
                      "How it picks an instance.",
                      "round-robin",
                      "In turn.",
                      "least-connections",
                      "The one with the fewest calls in flight.",
                      "random",
                      "At random.",
                      "power-of-two",
                      "The less busy of two random ones.",
                      "ip-hash",
                      "By client.",
                      "weighted",
                      "By weight.")
                  .orElse("round-robin")
                  .notSimulated("ip-hash", "weighted"),
              ParameterSpec.function(
                  "healthCheck", "How it learns that an instance is down or back.", HEALTH_CHECK),
              ParameterSpec.words(
                      "kind",
                      "Which product it is priced as.",
                      "alb",
                      "Application Load Balancer (HTTP).",
                      "nlb",
                      "Network Load Balancer (TCP).")
                  .orElse("alb"),
              StationParameters.instances(),
              StationParameters.unlimitedConcurrency(
                  "Default: a managed balancer has no such limit."),
              StationParameters.queue(1000, "Only where `concurrency` limits it."),
              StationParameters.discipline(),
              StationParameters.serviceTime(
                  BareLaw.LOG_NORMAL.of(0.3e6),
                  "Default 0.3 ms: proxies such as Envoy and HAProxy add a few tenths of a millisecond."),
              StationParameters.errorRate(),
              StationParameters.cores(),
              StationParameters.cpu(0, "Default 0 %: managed.")),
          true,
          false,
          true);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
