package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import java.util.List;

/** A service that is not yours. */
final class ExternalType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "external",
          "A service that is not yours.",
          "A leaf with a latency, an error rate and a limit. It takes any number of calls at a time.",
          List.of(
              ParameterSpec.law("serviceTime", BareLaw.LOG_NORMAL, "Time it takes. Default 100 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(100e6)),
              StationParameters.errorRate(),
              ParameterSpec.limit(
                  "limit",
                  "Calls per second that it accepts; more are throttled. Default: no limit."),
              ParameterSpec.whole(
                  "burst", 1, 10_000_000, "Bucket of the limit. Default: one second of `limit`.")),
          Scope.ZONE,
          true);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    return new Archetype.Station(values.limited(values.law("serviceTime")), false);
  }
}
