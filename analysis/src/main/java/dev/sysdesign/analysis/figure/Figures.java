package dev.sysdesign.analysis.figure;

import dev.sysdesign.cost.bill.Margins;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Measured numbers as people read them: {@code 12ms}, {@code 9,998 rps}, {@code 0.12 %}, {@code
 * $142/mo}. A number that is not there is {@link #NONE}.
 */
public final class Figures {
  /** Stands where there is no number. */
  public static final String NONE = "–";

  /** Stands where too little was measured to know how large a number may be. */
  private static final String UNKNOWN = " ±?";

  private static final int DIGITS = 3;

  private static final double NEARLY_EMPTY = 0.001;
  private static final double NEARLY_FULL = 0.999;

  /** Less than half a nanosecond is what rounding leaves. */
  private static final double NO_TIME = 0.5;

  /** A half-width so many times as large as its value needs a unit of its own. */
  private static final double FAR_BELOW = 100;

  /** More than anybody writes, and fewer than a double's own error shows in. */
  private static final int EXACT_DIGITS = 12;

  private Figures() {}

  /** A time in nanoseconds, three significant digits, such as {@code 9.38ms}. */
  public static String time(double nanos) {
    return time(nanos, Optional.empty());
  }

  /** A time with the half-width of its interval in the same unit, such as {@code 9.38 ±0.04ms}. */
  public static String time(double nanos, Optional<Interval> interval) {
    return plainTime(nanos, told(nanos, interval));
  }

  private static String plainTime(double nanos, Optional<Interval> interval) {
    if (!Double.isFinite(nanos)) {
      return NONE;
    }
    double half = interval.filter(i -> !i.isOpen()).map(Interval::halfWidth).orElse(0.0);
    boolean isFarBelow = nanos != 0 && half > FAR_BELOW * Math.abs(nanos);
    double ofUnit = isFarBelow ? half : nanos;
    if (Math.abs(ofUnit) < NO_TIME) {
      return "0ms";
    }
    TimeUnit unit = TimeUnit.of(ofUnit);
    return number(nanos, interval, unit.factor(), DIGITS) + unit.symbol();
  }

  /** A rate in requests per second, such as {@code 9,998 rps}. */
  public static String rate(double rps) {
    return rate(rps, Optional.empty());
  }

  /** A rate with the half-width of its interval, such as {@code 9,998 ±12 rps}. */
  public static String rate(double rps, Optional<Interval> interval) {
    return plainRate(rps, told(rps, interval));
  }

  private static String plainRate(double rps, Optional<Interval> interval) {
    return Double.isFinite(rps) ? number(rps, interval, 1, DIGITS) + " rps" : NONE;
  }

  /** A share of 1 as a percentage, such as {@code 0.12 %} or {@code 99.95 %}. */
  public static String share(double share) {
    return share(share, Optional.empty());
  }

  /** A share with the half-width of its interval, such as {@code 0.12 ±0.03 %}. */
  public static String share(double share, Optional<Interval> interval) {
    return plainShare(share, told(share, interval));
  }

  private static String plainShare(double share, Optional<Interval> interval) {
    return Double.isFinite(share) ? percent(share, interval) + " %" : NONE;
  }

  /** A share as the language writes it, without a blank, such as {@code 0.12%}. */
  public static String tightShare(double share) {
    return Double.isFinite(share) ? percent(share, Optional.empty()) + "%" : NONE;
  }

  /** How full something is, without the digits of what is nearly nothing or nearly full. */
  public static String load(double share) {
    if (!Double.isFinite(share)) {
      return NONE;
    }
    if (share > 0 && share < NEARLY_EMPTY) {
      return "< 0.1 %";
    }
    return share > NEARLY_FULL && share < 1 ? share(NEARLY_FULL) : share(share);
  }

  /** Likewise as the language writes it, without a blank. */
  public static String tightLoad(double share) {
    return load(share).replace(" ", "");
  }

  /** A plain number, such as {@code 1,024} or {@code 0.37}. */
  public static String count(double count) {
    return Double.isFinite(count) ? number(count, Optional.empty(), 1, DIGITS) : NONE;
  }

  /** A decimal number, three significant digits of its fraction at most, such as {@code 4,380}. */
  public static String amount(BigDecimal count) {
    int decimals = Math.min(Math.max(0, count.scale()), Decimals.decimalsFor(count, DIGITS));
    BigDecimal shown = count.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return Decimals.grouped(shown, Math.max(0, shown.scale()));
  }

  /** A whole number with commas between thousands. */
  public static String whole(long count) {
    return Decimals.grouped(BigDecimal.valueOf(count), 0);
  }

  /** An amount of a bill with half of its interval, where that matters: {@code $12.96 ±0.05}. */
  public static String money(Money amount, OptionalDouble margin) {
    return money(amount.usd())
        + (Margins.matters(margin, amount) ? " ±" + cents(margin.getAsDouble()) : "");
  }

  private static String margin(Optional<Interval> interval) {
    return interval.map(i -> " ±" + cents(i.halfWidth())).orElse("");
  }

  private static String cents(double usd) {
    return Decimals.grouped(BigDecimal.valueOf(usd), 2);
  }

  /** An amount to the cent, such as {@code $1,067.63}. */
  public static String money(BigDecimal usd) {
    return (usd.signum() < 0 ? "-$" : "$") + Decimals.grouped(usd.abs(), 2);
  }

  /** An amount a month, whole dollars from $10 up, such as {@code $142/mo}. */
  public static String perMonth(BigDecimal usd) {
    return "$" + Decimals.grouped(usd, isLarge(usd) ? 0 : 2) + "/mo";
  }

  /** The same with half of its interval, in the digits of the amount: {@code $142 ±3/mo}. */
  public static String perMonth(Money amount, OptionalDouble margin) {
    int digits = isLarge(amount.usd()) ? 0 : 2;
    String half = Decimals.grouped(BigDecimal.valueOf(margin.orElse(0)), digits);
    boolean seen =
        Margins.matters(margin, amount) && new BigDecimal(half.replace(",", "")).signum() > 0;
    return "$" + Decimals.grouped(amount.usd(), digits) + (seen ? " ±" + half : "") + "/mo";
  }

  private static boolean isLarge(BigDecimal usd) {
    return usd.abs().compareTo(BigDecimal.TEN) >= 0;
  }

  /** The value of a metric or of its limit, in the unit of its dimension. */
  public static String value(Value value) {
    return value(value, Optional.empty());
  }

  /** A difference with its interval, however wide: that it is wider says that there is none. */
  public static String difference(Value.Quantity difference, Optional<Interval> interval) {
    return plainQuantity(difference.amount(), difference.dimension(), interval);
  }

  /** The value of a metric with its interval, in the unit of its dimension. */
  public static String value(Value value, Optional<Interval> interval) {
    if (value instanceof Value.Price price) {
      return money(price.usd()) + margin(interval) + period(price.period());
    }
    if (value instanceof Value.Quantity quantity) {
      return quantity(quantity.amount(), quantity.dimension(), interval);
    }
    throw new IllegalArgumentException("no metric has the value " + value);
  }

  /**
   * A limit as its author wrote it, but for the unit: not rounded, and percentages without a blank,
   * such as {@code 30.25ms}, {@code 0.1%} or {@code $9,000/month}.
   */
  public static String limit(Value limit) {
    if (limit instanceof Value.Price price) {
      boolean whole = price.usd().stripTrailingZeros().scale() <= 0;
      return "$" + Decimals.grouped(price.usd(), whole ? 0 : 2) + period(price.period());
    }
    if (!(limit instanceof Value.Quantity quantity)) {
      throw new IllegalArgumentException("no metric has the limit " + limit);
    }
    double amount = quantity.amount();
    return switch (quantity.dimension()) {
      case TIME -> exact(amount / TimeUnit.of(amount).factor()) + TimeUnit.of(amount).symbol();
      case SHARE -> exact(amount * 100) + "%";
      case RATE -> exact(amount) + " rps";
      case COUNT, SIZE, BANDWIDTH -> exact(amount);
    };
  }

  private static String exact(double amount) {
    BigDecimal digits = Decimals.significant(amount, EXACT_DIGITS);
    return Decimals.grouped(digits, Math.max(0, digits.scale()));
  }

  private static String quantity(double amount, Dimension dimension, Optional<Interval> interval) {
    return plainQuantity(amount, dimension, told(amount, interval));
  }

  private static String plainQuantity(
      double amount, Dimension dimension, Optional<Interval> interval) {
    return switch (dimension) {
      case TIME -> plainTime(amount, interval);
      case RATE -> plainRate(amount, interval);
      case SHARE -> plainShare(amount, interval);
      case COUNT, SIZE, BANDWIDTH -> number(amount, interval, 1, DIGITS);
    };
  }

  /** An interval of which half is more than what it is of says nothing: its end is not known. */
  private static Optional<Interval> told(double value, Optional<Interval> interval) {
    return interval.map(
        known ->
            value != 0 && known.halfWidth() > Math.abs(value)
                ? Interval.from(known.low(), known.closedAfter())
                : known);
  }

  private static String period(Value.Price.Period period) {
    return switch (period) {
      case HOUR -> "/h";
      case MONTH, ONCE -> "/month";
    };
  }

  private static String percent(double share, Optional<Interval> interval) {
    BigDecimal percent = new BigDecimal(share).movePointRight(2);
    return withInterval(percent, Decimals.decimalsOfPercent(percent), interval, 0.01);
  }

  private static String number(
      double value, Optional<Interval> interval, double unit, int significantDigits) {
    BigDecimal scaled = new BigDecimal(value / unit);
    int decimals = Decimals.decimalsFor(scaled, significantDigits);
    return withInterval(scaled, decimals, interval, unit);
  }

  private static String withInterval(
      BigDecimal value, int decimals, Optional<Interval> interval, double unit) {
    if (interval.isEmpty() || interval.get().halfWidth() == 0) {
      BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
      return Decimals.grouped(shown, Math.max(0, shown.scale()));
    }
    if (interval.get().isOpen()) {
      return Decimals.grouped(value, decimals) + UNKNOWN;
    }
    BigDecimal half = new BigDecimal(interval.get().halfWidth() / unit);
    if (value.signum() != 0 && half.compareTo(value.abs()) > 0) {
      return withinInterval(value, Math.min(decimals, Decimals.decimalsFor(half, DIGITS)), half);
    }
    int halfDecimals = Math.max(decimals, Decimals.decimalsFor(half, 1));
    int shown = Math.max(decimals, Math.min(halfDecimals, Decimals.decimalsFor(value, 6)));
    return Decimals.grouped(value, shown) + " ±" + Decimals.grouped(half, halfDecimals);
  }

  /** A value that is smaller than the half-width has no digit that this has not. */
  private static String withinInterval(BigDecimal value, int decimals, BigDecimal half) {
    boolean nothing = value.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
    return (nothing ? "0" : Decimals.grouped(value, decimals))
        + " ±"
        + Decimals.grouped(half, Math.max(decimals, Decimals.decimalsFor(half, 1)));
  }
}
