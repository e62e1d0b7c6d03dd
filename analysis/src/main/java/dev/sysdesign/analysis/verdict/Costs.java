package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What the objectives need to know of a bill.
 *
 * @param components by component name; one that is not there costs nothing
 */
public record Costs(Amount total, Map<String, Amount> components) {
  /**
   * US dollars a month.
   *
   * @param complete whether every price was known; if not, {@code usd} is the sum of the others
   * @param interval its 95 % interval by what was drawn in the run; empty where it is not known, or
   *     nothing was drawn
   * @param settled whether that interval is of chance alone; else it reaches to where the number of
   *     instances may settle
   */
  public record Amount(
      BigDecimal usd, boolean complete, Optional<Interval> interval, boolean settled) {
    /** One without an interval. */
    public Amount(BigDecimal usd, boolean complete) {
      this(usd, complete, Optional.empty(), true);
    }
  }

  private static final Amount NOTHING = new Amount(BigDecimal.ZERO.setScale(2), true);

  private static final BigDecimal HOURS_A_MONTH = BigDecimal.valueOf(730);

  public Costs {
    components = Map.copyOf(components);
  }

  /** A price in US dollars a month of 730 hours; one without a period is for a month. */
  public static BigDecimal perMonth(Value.Price price) {
    return price.period() == Value.Price.Period.HOUR
        ? price.usd().multiply(HOURS_A_MONTH)
        : price.usd();
  }

  /** What a component costs. */
  public Amount of(String component) {
    return components.getOrDefault(component, NOTHING);
  }
}
