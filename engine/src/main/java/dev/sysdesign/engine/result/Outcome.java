package dev.sysdesign.engine.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the calls over an edge, at a component, or of a class of requests.
 *
 * @param throughput successes per second of measured time
 * @param latency of the successes
 * @param failureLatency of the failures
 * @param errors failures by cause, causes without any left out
 */
public record Outcome(
    Counts counts,
    double throughput,
    Latency latency,
    Latency failureLatency,
    Map<Cause, Long> errors,
    Confidence confidence) {
  public Outcome {
    Map<Cause, Long> copy = new EnumMap<>(Cause.class);
    copy.putAll(errors);
    errors = Collections.unmodifiableMap(copy);
  }

  /** Failed ÷ finished. */
  public double errorRate() {
    return counts.errorRate();
  }
}
