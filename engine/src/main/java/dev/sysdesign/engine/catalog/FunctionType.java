package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import java.util.List;

/** A function run per request. */
final class FunctionType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "function",
          "A function run per request.",
          "One environment per request in flight, up to `concurrencyLimit`; more are throttled. A new environment pays `coldStart`, an idle one is used again for `keepWarm`. It holds its environment until its calls are answered, and is stopped at its `timeout`.",
          List.of(
              ParameterSpec.law(
                      "serviceTime",
                      BareLaw.LOG_NORMAL,
                      "Its own work for one call, warm. Default 50 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(50e6)),
              ParameterSpec.size(
                      "memory", "Memory, which sets its price; 128 MiB is AWS Lambda's default.")
                  .orElse(128 * 1048576.0),
              ParameterSpec.whole(
                      "concurrencyLimit",
                      1,
                      1_000_000,
                      "Instances at a time; 1,000, the default account quota of AWS Lambda.")
                  .orElse(1_000),
              ParameterSpec.law("coldStart", BareLaw.LOG_NORMAL, "Extra time of a first call.")
                  .orElse(BareLaw.LOG_NORMAL.of(300e6)),
              ParameterSpec.time("keepWarm", "How long an idle instance stays; 10 min.")
                  .orElse(600e9),
              ParameterSpec.time(
                      "timeout", "Longest run; 900 s is AWS Lambda's maximum, 3 s its default.")
                  .orElse(3e9),
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
    Distribution work = values.law("serviceTime");
    int limit = values.whole("concurrencyLimit", 1);
    return new Archetype.Elastic(
        values.managed(work, work).throttling(limit, 0),
        values.law("coldStart"),
        values.nanos("keepWarm"),
        values.nanos("timeout"));
  }
}
