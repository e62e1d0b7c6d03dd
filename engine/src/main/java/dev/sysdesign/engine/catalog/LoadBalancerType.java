package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import java.util.List;
import java.util.OptionalLong;

/** Spreads calls over the instances behind it. */
final class LoadBalancerType implements ComponentType {
  private static final HealthCheckFunction HEALTH_CHECK =
      new HealthCheckFunction("its defaults are those of HAProxy and nginx, rounded.", 5e9, 1e9, 2);

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
                      "The same one for the same user: each of the `users` of a client, or of the 10,000 addresses that the requests of a client with a rate come from. When an instance goes, only its users move (rendezvous hashing).",
                      "weighted",
                      "Smooth weighted round robin: the edges in turn, as often as their `weight` says (1 where an edge has none), and the instances behind an edge in turn.")
                  .orElse("round-robin"),
              HEALTH_CHECK.parameter(),
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
          Scope.REGION,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Archetype.Choice choice =
        switch (values.word("algorithm")) {
          case "least-connections" -> Archetype.Choice.LEAST_CONNECTIONS;
          case "random" -> Archetype.Choice.RANDOM;
          case "power-of-two" -> Archetype.Choice.POWER_OF_TWO;
          case "ip-hash" -> Archetype.Choice.ADDRESS;
          case "weighted" -> Archetype.Choice.SMOOTH;
          default -> Archetype.Choice.ROUND_ROBIN;
        };
    return new Archetype.Router(
        values.front(), choice, HEALTH_CHECK.of(values), OptionalLong.empty());
  }
}
