package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a metric changes.
 *
 * @param base before; empty where it cannot be told there
 * @param head after; likewise
 * @param change head minus base in the base unit of the metric, money as US dollars a month; NaN
 *     where one of them is missing
 * @param interval 95 % interval of the change
 * @param limit the strictest of the objectives that name it, in the same unit; empty where none
 *     does
 */
public record MetricDifference(
    MetricRef metric,
    Optional<Value> base,
    Optional<Value> head,
    double change,
    Optional<Interval> interval,
    Finding finding,
    OptionalDouble limit) {
  /** What a change means. */
  public enum Finding {
    BETTER("better"),
    WORSE("worse"),
    /** The interval contains 0. */
    SAME("no change that can be told"),
    /** A bill that is smaller where fewer requests succeed. */
    SERVES_LESS("less is served"),
    /** One of them is missing, or the change has no interval. */
    UNKNOWN("cannot be told");

    private final String words;

    Finding(String words) {
      this.words = words;
    }

    /** For reports. */
    public String words() {
      return words;
    }
  }

  /** The same with another finding. */
  MetricDifference finding(Finding other) {
    return new MetricDifference(metric, base, head, change, interval, other, limit);
  }

  /**
   * Whether it is told worse, and by more than a share of its objective; where no objective names
   * it, of what the base has.
   */
  public boolean isRegression(double matter) {
    double whole = limit.orElseGet(() -> base.map(Judge::number).orElse(0.0));
    return finding == Finding.WORSE && Math.abs(change) > matter * Math.abs(whole);
  }
}
