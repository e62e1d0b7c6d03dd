package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  @Override
  public Optional<Archetype> compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Archetype.Choice choice =
        switch (values.word("algorithm")) {
          case "least-connections" -> Archetype.Choice.LEAST_CONNECTIONS;
          case "random" -> Archetype.Choice.RANDOM;
          case "power-of-two" -> Archetype.Choice.POWER_OF_TWO;
          default -> Archetype.Choice.ROUND_ROBIN;
        };
    return Optional.of(new Archetype.Router(values.front(), choice, healthCheck(values)));
  }

  private static Archetype.HealthCheck healthCheck(Fronts values) {
    Value.Call check =
        values.call("healthCheck").orElse(new Value.Call(HEALTH_CHECK.name(), Map.of()));
    return new Archetype.HealthCheck(
        (long) HEALTH_CHECK.amount(check, "interval"),
        (long) HEALTH_CHECK.amount(check, "timeout"),
        (int) HEALTH_CHECK.amount(check, "unhealthy"),
        (int) HEALTH_CHECK.amount(check, "healthy"));
  }
}
