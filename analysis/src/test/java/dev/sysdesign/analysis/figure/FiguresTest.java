package dev.sysdesign.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {
  @Test
  void showsNoFiguresOfNothing() {
    assertEquals("0ms", Figures.time(0.491));
    assertEquals("126 ±? rps", Figures.rate(126, Optional.of(new Interval(-56, 308))));
    assertEquals("0.600 ±?ns", Figures.time(0.6, Optional.of(new Interval(-2.5e6, 2.5e6))));
    assertEquals("< 0.1 %", Figures.load(0.00000068));
    assertEquals("<0.1%", Figures.tightLoad(0.00000068));
    assertEquals("66 %", Figures.load(0.6612));
    assertEquals("2.1 %", Figures.load(0.0212));
    assertEquals("99.9 %", Figures.load(0.99999));
    assertEquals("127 %", Figures.load(1.2749));
  }

  @Test
  void showsTheIntervalOfADifferenceHoweverWideItIs() {
    Value.Quantity none = new Value.Quantity(0.3e6, Dimension.TIME);
    Value.Quantity some = new Value.Quantity(-2.8e6, Dimension.TIME);

    assertEquals(
        "300 ±1,200us", Figures.difference(none, Optional.of(new Interval(-0.9e6, 1.5e6))));
    assertEquals(
        Figures.value(some, Optional.of(new Interval(-3e6, -2.6e6))),
        Figures.difference(some, Optional.of(new Interval(-3e6, -2.6e6))));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0ms",
    "350, 350ns",
    "20000, 20us",
    "9382100, 9.38ms",
    "12004000, 12ms",
    "999600000, 1s",
    "999400000, 999ms",
    "1204000000, 1.2s",
    "61000000000, 61s",
    "150000000000, 2.5min",
    "9000000000000, 2.5h",
    "432000000000000, 5d"
  })
  void writesTimesInTheUnitThatFits(double nanos, String shown) {
    assertEquals(shown, Figures.time(nanos));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "9998.2; 9,998 rps",
        "1234567; 1,234,567 rps",
        "8.04; 8.04 rps",
        "0.3333; 0.333 rps",
        "0; 0 rps"
      })
  void writesRatesWithCommasBetweenThousands(double rps, String shown) {
    assertEquals(shown, Figures.rate(rps));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.001, 0.1 %",
    "0.00123, 0.12 %",
    "0.0000009, 0.00009 %",
    "0.052, 5.2 %",
    "0.834, 83 %",
    "0.9995, 99.95 %",
    "0.99999, 99.999 %",
    "1, 100 %",
    "1.33, 133 %"
  })
  void writesSharesWithTwoDigitsOnTheSideThatMatters(double share, String shown) {
    assertEquals(shown, Figures.share(share));
  }

  @Test
  void writesAnIntervalInTheUnitOfItsValue() {
    assertEquals("9.38 ±0.04ms", Figures.time(9.38e6, Optional.of(new Interval(9.34e6, 9.42e6))));
    assertEquals("12.0 ±3.0ms", Figures.time(12e6, Optional.of(new Interval(9e6, 15e6))));
    assertEquals("9.38 ±?ms", Figures.time(9.38e6, Optional.of(Interval.from(9e6, 4))));
    assertEquals("9,998 ±12 rps", Figures.rate(9998, Optional.of(new Interval(9986, 10010))));
    assertEquals("0.12 ±0.03 %", Figures.share(0.0012, Optional.of(new Interval(0.0009, 0.0015))));
  }

  @Test
  void showsAtLeastOneDigitOfASmallHalfWidth() {
    assertEquals(
        "9.3800 ±0.0004ms", Figures.time(9.38e6, Optional.of(new Interval(9.3796e6, 9.3804e6))));
    assertEquals("0 %", Figures.share(0, Optional.of(new Interval(0, 0))));
  }

  @Test
  void showsADashWhereThereIsNoNumber() {
    assertEquals("–", Figures.time(Double.NaN));
    assertEquals("–", Figures.rate(Double.NaN));
    assertEquals("–", Figures.share(Double.NaN));
    assertEquals("–", Figures.tightShare(Double.NaN));
    assertEquals("–", Figures.count(Double.NaN));
  }

  @Test
  void writesHintsWithoutBlanks() {
    assertEquals("0.1%", Figures.tightShare(0.001));
    assertEquals("83%", Figures.tightShare(0.834));
  }

  @Test
  void writesMoneyToTheCentAndMonthsInDollars() {
    assertEquals("$1,067.63", Figures.money(new BigDecimal("1067.63")));
    assertEquals("$142/mo", Figures.perMonth(new BigDecimal("141.52")));
    assertEquals("$9.45/mo", Figures.perMonth(new BigDecimal("9.45")));
  }

  /** Where half of the interval is not seen in the digits of the amount it is not said. */
  @Test
  void writesHalfOfTheIntervalOfABill() {
    Money large = Money.rounded(new BigDecimal("1234.5"));
    Money small = Money.rounded(new BigDecimal("9.45"));
    assertEquals("$1,234.50 ±12.34", Figures.money(large, OptionalDouble.of(12.34)));
    assertEquals("$1,234.50", Figures.money(large, OptionalDouble.of(0.6)), "below 0.05 %");
    assertEquals("$1,234.50", Figures.money(large, OptionalDouble.empty()));
    assertEquals("$1,235 ±12/mo", Figures.perMonth(large, OptionalDouble.of(12.34)));
    assertEquals("$9.45 ±0.12/mo", Figures.perMonth(small, OptionalDouble.of(0.123)));
    assertEquals("$9.45/mo", Figures.perMonth(small, OptionalDouble.of(0.003)));
    assertEquals(
        "$11/mo", Figures.perMonth(Money.rounded(BigDecimal.valueOf(11)), OptionalDouble.of(0.4)));
  }

  @Test
  void writesValuesInTheUnitOfTheirDimension() {
    assertEquals("300ms", Figures.value(new Value.Quantity(300.4e6, Dimension.TIME)));
    assertEquals("0.1 %", Figures.value(new Value.Quantity(0.001, Dimension.SHARE)));
    assertEquals("500 rps", Figures.value(new Value.Quantity(500, Dimension.RATE)));
    assertEquals("12.5", Figures.value(new Value.Quantity(12.5, Dimension.COUNT)));
    assertEquals(
        "$9,000.00/month",
        Figures.value(new Value.Price(new BigDecimal("9000"), Value.Price.Period.MONTH)));
  }

  @Test
  void writesLimitsUnrounded() {
    assertEquals("30.25ms", Figures.limit(new Value.Quantity(30.25e6, Dimension.TIME)));
    assertEquals("99.995%", Figures.limit(new Value.Quantity(0.99995, Dimension.SHARE)));
    assertEquals("70%", Figures.limit(new Value.Quantity(0.7, Dimension.SHARE)));
    assertEquals("10,500 rps", Figures.limit(new Value.Quantity(10_500, Dimension.RATE)));
    assertEquals(
        "$9,000/month",
        Figures.limit(new Value.Price(new BigDecimal("9000"), Value.Price.Period.MONTH)));
    assertEquals(
        "$1.50/h", Figures.limit(new Value.Price(new BigDecimal("1.5"), Value.Price.Period.HOUR)));
  }

  /** What rounding leaves of two equal rates has 16 zeros, and no digit that its ± has not. */
  @Test
  void aDifferenceFarBelowItsIntervalHasTheDigitsOfTheInterval() {
    assertEquals("0 ±0.0169 rps", difference(-5.68e-14, Dimension.RATE, 0.0168599525502756));
    assertEquals("0.0001 ±0.0169 rps", difference(1.2e-4, Dimension.RATE, 0.0168599525502756));
    assertEquals("0 ±1.50 %", difference(1e-9, Dimension.SHARE, 0.015));
    assertEquals("0 ±12.0ms", difference(3, Dimension.TIME, 12e6));
    assertEquals("46.0 ±22.8us", difference(46e3, Dimension.TIME, 22.8e3));
  }

  private static String difference(double amount, Dimension dimension, double half) {
    return Figures.difference(
        new Value.Quantity(amount, dimension),
        Optional.of(new Interval(amount - half, amount + half)));
  }
}
