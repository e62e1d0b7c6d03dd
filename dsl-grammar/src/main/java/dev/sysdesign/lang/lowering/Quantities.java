package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.WrittenQuantity;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.source.SourceRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers with their units, and writes them for messages. */
final class Quantities {
  private static final Map<String, BigDecimal> MONEY_UNITS =
      Map.of("", BigDecimal.ONE, "k", BigDecimal.valueOf(1000), "M", BigDecimal.valueOf(1_000_000));

  private static final Map<String, Value.Price.Period> PERIODS =
      Map.of(
          "", Value.Price.Period.ONCE,
          "h", Value.Price.Period.HOUR,
          "month", Value.Price.Period.MONTH);

  private Quantities() {}

  static Reading read(String text, SourceRange range) {
    Optional<WrittenQuantity> form = WrittenQuantity.of(text);
    if (form.isEmpty()) {
      return Reading.bad(
          ValueRules.MALFORMED_NUMBER, range, "'" + text + "' is not a number with a unit.", "");
    }
    WrittenQuantity written = form.get();
    if (written.negative()) {
      return Reading.bad(
          ValueRules.NEGATIVE_NUMBER,
          range,
          "'" + text + "' is negative; values are 0 or more.",
          "Where a property has no limit, 'unlimited' says so.");
    }
    return written.money() ? price(written, text, range) : amount(written, text, range);
  }

  private static Reading price(WrittenQuantity written, String text, SourceRange range) {
    BigDecimal factor = MONEY_UNITS.get(written.unit());
    Value.Price.Period period = PERIODS.get(written.per());
    if (factor == null || period == null) {
      return Reading.bad(
          ValueRules.UNKNOWN_UNIT,
          range,
          "'" + text + "' has an unknown unit; money takes k or M, then /h or /month.",
          "");
    }
    return Reading.good(new Value.Price(written.number().multiply(factor), period));
  }

  private static Reading amount(WrittenQuantity written, String text, SourceRange range) {
    Optional<Value.Quantity> quantity = written.quantity();
    if (quantity.isPresent()) {
      return Reading.good(quantity.get());
    }
    String unit = written.unit();
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
