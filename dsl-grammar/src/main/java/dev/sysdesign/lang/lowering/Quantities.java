package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.source.SourceRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with their units, and writes them for messages. */
final class Quantities {
  private static final Pattern FORM =
      Pattern.compile("(-?)(\\$?)(\\d+(?:\\.\\d+)?)(\\.?)\\s*([A-Za-z%]\\w*)?(?:/(\\w+))?");

  private static final Map<String, BigDecimal> MONEY_UNITS =
      Map.of("", BigDecimal.ONE, "k", BigDecimal.valueOf(1000), "M", BigDecimal.valueOf(1_000_000));

  private static final Map<String, Value.Price.Period> PERIODS =
      Map.of(
          "", Value.Price.Period.ONCE,
          "h", Value.Price.Period.HOUR,
          "month", Value.Price.Period.MONTH);

  private Quantities() {}

  static Reading read(String text, SourceRange range) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || !form.group(4).isEmpty()) {
      return Reading.bad(
          ValueRules.MALFORMED_NUMBER, range, "'" + text + "' is not a number with a unit.", "");
    }
    if (!form.group(1).isEmpty()) {
      return Reading.bad(
          ValueRules.NEGATIVE_NUMBER,
          range,
          "'" + text + "' is negative; values are 0 or more.",
          "Where a property has no limit, 'unlimited' says so.");
    }
    BigDecimal number = new BigDecimal(form.group(3));
    String unit = form.group(5) == null ? "" : form.group(5);
    String per = form.group(6) == null ? "" : form.group(6);
    return form.group(2).isEmpty()
        ? amount(number, unit, text, range)
        : price(number, unit, per, text, range);
  }

  private static Reading price(
      BigDecimal number, String unit, String per, String text, SourceRange range) {
    BigDecimal factor = MONEY_UNITS.get(unit);
    Value.Price.Period period = PERIODS.get(per);
    if (factor == null || period == null) {
      return Reading.bad(
          ValueRules.UNKNOWN_UNIT,
          range,
          "'" + text + "' has an unknown unit; money takes k or M, then /h or /month.",
          "");
    }
    return Reading.good(new Value.Price(number.multiply(factor), period));
  }

  private static Reading amount(BigDecimal number, String unit, String text, SourceRange range) {
    for (Dimension dimension : Dimension.values()) {
      OptionalDouble factor = dimension.factor(unit);
      if (factor.isPresent()) {
        double amount = number.doubleValue() * factor.getAsDouble();
        double exact =
            dimension == Dimension.SHARE ? number.movePointLeft(2).doubleValue() : amount;
        return Reading.good(new Value.Quantity(exact, dimension));
      }
    }
    List<String> known = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      dimension.units().forEach(known::add);
    }
    known.removeIf(other -> other.length() != unit.length());
    return Reading.bad(
        ValueRules.UNKNOWN_UNIT,
        range,
        "'" + unit + "' in '" + text + "' is no unit.",
        unit.equals("m")
            ? "Minutes are 'min', milliseconds 'ms', millions 'M'."
            : DidYouMean.hint(unit, known));
  }

  /** The units that fit a dimension, for a message. */
  static String units(Dimension dimension) {
    List<String> units = new ArrayList<>();
    dimension.units().forEach(unit -> units.add(unit.isEmpty() ? "none" : unit));
    return String.join(", ", units);
  }
}
