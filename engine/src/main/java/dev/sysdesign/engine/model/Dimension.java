package dev.sysdesign.engine.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A physical dimension with its units. Amounts are kept in the base unit: nanoseconds, requests per
 * second, bytes, bits per second, a fraction of 1, or a plain count.
 */
public enum Dimension {
  /** Time; base unit nanosecond. */
  TIME("a time", "ns", 1, "us", 1e3, "ms", 1e6, "s", 1e9, "min", 60e9, "h", 3600e9, "d", 86400e9),
  /** Arrival or processing rate; base unit request per second. */
  RATE("a rate", "rps", 1, "krps", 1e3, "Mrps", 1e6),
  /** Data size; base unit byte, decimal and binary multiples. */
  SIZE(
      "a size",
      "B",
      1,
      "KB",
      1e3,
      "MB",
      1e6,
      "GB",
      1e9,
      "TB",
      1e12,
      "KiB",
      1024,
      "MiB",
      1048576.0,
      "GiB",
      1073741824.0,
      "TiB",
      1099511627776.0),
  /** Bandwidth; base unit bit per second; the {@code Bps} family is bytes per second. */
  BANDWIDTH(
      "a bandwidth", "Kbps", 1e3, "Mbps", 1e6, "Gbps", 1e9, "KBps", 8e3, "MBps", 8e6, "GBps", 8e9),
  /** A share of a whole; base unit 1, written in percent. */
  SHARE("a percentage", "%", 0.01),
  /** A plain number; {@code k} and {@code M} multiply. */
  COUNT("a number", "", 1, "k", 1e3, "M", 1e6);

  private final String noun;
  private final Map<String, Double> factors = new LinkedHashMap<>();

  Dimension(String noun, Object... unitsAndFactors) {
    this.noun = noun;
    for (int i = 0; i < unitsAndFactors.length; i += 2) {
      factors.put((String) unitsAndFactors[i], ((Number) unitsAndFactors[i + 1]).doubleValue());
    }
  }

  /** The words for it in a message, such as {@code a time}. */
  public String noun() {
    return noun;
  }

  /**
   * The units in the order in which they are listed to people, from the smallest to the largest.
   */
  public Iterable<String> units() {
    return factors.keySet();
  }

  /** How many base units one {@code unit} is; empty when the unit is not of this dimension. */
  public OptionalDouble factor(String unit) {
    Double factor = factors.get(unit);
    return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
  }
}
