package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.difference.MetricDifference;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a metric changes, in words and digits. */
public final class ChangeWords {
  /** Less than half a cent is no amount. */
  private static final double CENT = 0.005;

  /** An amount of which no digit is left, such as {@code $0.00} or {@code 0 ±0.02 rps}. */
  private static final Pattern NOTHING = Pattern.compile("[^1-9±]*(?:±.*)?");

  private ChangeWords() {}

  /** The change with its sign and its interval; {@link Figures#NONE} where it is not known. */
  static String of(MetricDifference metric) {
    if (!Double.isFinite(metric.change())) {
      return Figures.NONE;
    }
    String amount = amount(metric, metric.change());
    return metric.change() > 0 && !NOTHING.matcher(amount).matches() ? "+" + amount : amount;
  }

  /**
   * That a metric is worse, in one sentence without its point.
   *
   * @param matters by which share it has to be worse
   * @see MetricDifference#isRegression
   */
  public static String regression(MetricDifference metric, double matters) {
    return "%s is worse by %s, more than %s of its %s"
        .formatted(
            metric.metric().text(),
            amount(metric, Math.abs(metric.change())),
            Figures.share(matters),
            metric.limit().isPresent() ? "objective" : "value in the base");
  }

  private static String amount(MetricDifference metric, double change) {
    return metric.head().orElseThrow() instanceof Value.Quantity quantity
        ? Figures.difference(new Value.Quantity(change, quantity.dimension()), metric.interval())
        : money(change, metric.interval()) + period(metric.head().get());
  }

  private static String money(double usd, Optional<Interval> interval) {
    double half = interval.map(Interval::halfWidth).orElse(0.0);
    return dollars(usd) + (half < CENT ? "" : " ±" + dollars(half));
  }

  private static String period(Value value) {
    return ((Value.Price) value).period() == Value.Price.Period.ONCE ? "" : "/mo";
  }

  private static String dollars(double usd) {
    return Figures.money(new BigDecimal(usd).setScale(2, RoundingMode.HALF_UP));
  }
}
