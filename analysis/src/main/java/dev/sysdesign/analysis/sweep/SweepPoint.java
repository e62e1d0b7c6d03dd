package dev.sysdesign.analysis.sweep;

import dev.sysdesign.analysis.AnalysisPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One variant of a system.
 *
 * @param params the params that vary, with their values as they were written, in their order
 * @param rate of all clients together, as it was written, where it varies
 */
public record SweepPoint(Map<String, String> params, Optional<String> rate, AnalysisPlan plan) {
  public SweepPoint {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }

  /** Its values, such as {@code 4, 10krps}. */
  public String label() {
    List<String> values = new ArrayList<>(params.values());
    rate.ifPresent(values::add);
    return String.join(", ", values);
  }

  /** What varies, such as {@code instances, rate}. */
  public String names() {
    List<String> names = new ArrayList<>(params.keySet());
    rate.ifPresent(value -> names.add("rate"));
    return String.join(", ", names);
  }
}
