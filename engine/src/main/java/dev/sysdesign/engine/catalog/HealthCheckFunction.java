package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Value;
import java.util.Map;

/** The {@code check(…)} with which a router or resolver learns that an instance is down or back. */
final class HealthCheckFunction {
  private final FunctionSpec spec;

  /**
   * A check with the defaults of a type.
   *
   * @param reason where its defaults come from
   */
  HealthCheckFunction(String reason, double intervalNanos, double timeoutNanos, int unhealthy) {
    spec =
        new FunctionSpec(
            "check",
            "A call to every instance; " + reason,
            ParameterSpec.interval("interval", "Between two checks of an instance.")
                .orElse(intervalNanos),
            ParameterSpec.time("timeout", "A check unanswered by then has failed.")
                .orElse(timeoutNanos),
            ParameterSpec.whole("unhealthy", 1, 100, "Failures in a row that take it out.")
                .orElse(unhealthy),
            ParameterSpec.whole("healthy", 1, 100, "Successes in a row that take it back.")
                .orElse(2));
  }

  ParameterSpec parameter() {
    return ParameterSpec.function(
        "healthCheck", "How it learns that an instance is down or back.", spec);
  }

  /** What a component sets, else the defaults. */
  Archetype.HealthCheck of(Fronts values) {
    Value.Call check =
        values.call(parameter().name()).orElse(new Value.Call(spec.name(), Map.of()));
    return new Archetype.HealthCheck(
        spec.nanos(check, "interval"),
        spec.nanos(check, "timeout"),
        (int) spec.amount(check, "unhealthy"),
        (int) spec.amount(check, "healthy"));
  }
}
