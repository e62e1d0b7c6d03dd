package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import java.util.List;
import java.util.OptionalLong;

/** API gateway: authenticates, throttles, routes. */
final class GatewayType implements ComponentType {
  private static final HealthCheckFunction HEALTH_CHECK =
      new HealthCheckFunction("its defaults are those of a load balancer.", 5e9, 1e9, 2);

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "gateway",
          "API gateway: authenticates, throttles, routes.",
          "Authenticates, then sends each request along one matching edge, to the instances behind them in turn; without one it answers 404 (cause `error`). Over its `limit` it throttles. An edge that sets no `timeout` has that of the gateway.",
          List.of(
              ParameterSpec.law("auth", BareLaw.LOG_NORMAL, "Time to authenticate a request.")
                  .orElse(BareLaw.LOG_NORMAL.of(2e6)),
              ParameterSpec.of(
                      "timeout",
                      PolicyCatalog.TIMEOUT,
                      "How long it waits for an answer, for edges that set none; 29 s, the limit of Amazon API Gateway.")
                  .orElse(29e9),
              ParameterSpec.limit(
                      "limit",
                      "Requests per second; 10,000, the default account quota of Amazon API Gateway.")
                  .orElse(10_000),
              ParameterSpec.whole(
                      "burst",
                      1,
                      10_000_000,
                      "Bucket of the limit; 5,000, the default quota of Amazon API Gateway.")
                  .orElse(5_000),
              ParameterSpec.words(
                      "kind",
                      "Which product it is priced as.",
                      "http",
                      "HTTP API.",
                      "rest",
                      "REST API.")
                  .orElse("http"),
              HEALTH_CHECK.parameter(),
              StationParameters.errorRate()),
          Scope.REGION,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    long timeout = values.nanos("timeout");
    return new Archetype.Router(
        values.limited(values.law("auth")),
        Archetype.Choice.ROUND_ROBIN,
        HEALTH_CHECK.of(values),
        timeout > 0 ? OptionalLong.of(timeout) : OptionalLong.empty());
  }
}
