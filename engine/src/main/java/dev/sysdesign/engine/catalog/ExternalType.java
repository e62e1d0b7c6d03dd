package dev.sysdesign.engine.catalog;

import java.util.List;

/** A service that is not yours. */
final class ExternalType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "external",
          "A service that is not yours.",
          "A leaf with a latency, an error rate and a limit.",
          List.of(
              ParameterSpec.law("serviceTime", BareLaw.LOG_NORMAL, "Time it takes. Default 100 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(100e6)),
              StationParameters.errorRate(),
              ParameterSpec.rate(
                  "limit",
                  "Calls per second that it accepts; more are throttled. Default: no limit.")),
          false,
          true,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
