package dev.sysdesign.engine.catalog;

import java.util.List;

/** API gateway: authenticates, throttles, routes. */
final class GatewayType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "gateway",
          "API gateway: authenticates, throttles, routes.",
          "Routes each request along one matching edge; without one it answers 404 (cause `error`).",
          List.of(
              ParameterSpec.law("auth", BareLaw.LOG_NORMAL, "Time to authenticate a request.")
                  .orElse(BareLaw.LOG_NORMAL.of(2e6)),
              ParameterSpec.time(
                      "timeout",
                      "Longest time to an answer; 29 s, the limit of Amazon API Gateway.")
                  .orElse(29e9),
              ParameterSpec.rate(
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
                  .orElse("http")),
          true,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
