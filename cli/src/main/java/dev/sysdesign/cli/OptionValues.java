package dev.sysdesign.cli;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.WrittenQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads values of options, written as in the language: {@code 10krps}, {@code 60s}. Collects what
 * is wrong with them.
 */
final class OptionValues {
  private static final Pattern EVENTS = Pattern.compile("(\\d+(?:\\.\\d+)?)(|k|M)");
  private static final Map<String, String> UNITS = Map.of("k", "1000", "M", "1000000");
  private static final BigDecimal FEWEST_EVENTS = new BigDecimal("1000");
  private static final BigDecimal MOST_EVENTS = new BigDecimal("1000000000000");

  private static final double LEAST_RATE = 1e-3;
  private static final double MOST_RATE = 1e9;

  private final List<CallProblem> problems = new ArrayList<>();

  List<CallProblem> problems() {
    return problems;
  }

  /** A rate above 0 in requests per second. */
  OptionalDouble rate(String option, String text) {
    return quantity(option, text, new Shape.Amount(Dimension.RATE, LEAST_RATE, MOST_RATE));
  }

  /** A time in nanoseconds, within the range of a property of {@code simulate}. */
  OptionalLong time(String option, String text, String property) {
    OptionalDouble nanos = quantity(option, text, (Shape.Amount) shape(property));
    return nanos.isPresent()
        ? OptionalLong.of(Math.round(nanos.getAsDouble()))
        : OptionalLong.empty();
  }

  /** A share such as {@code 2%}, within the range of a property of {@code simulate}. */
  OptionalDouble share(String option, String text, String property) {
    return quantity(option, text, (Shape.Amount) shape(property));
  }

  /** A share within a range. */
  OptionalDouble share(String option, String text, Shape.Amount range) {
    return quantity(option, text, range);
  }

  /** A whole number within the range of a property of {@code simulate}. */
  OptionalLong whole(String option, String text, String property) {
    return whole(option, text, (Shape.Whole) shape(property));
  }

  /** A whole number within a range. */
  OptionalLong whole(String option, String text, Shape.Whole range) {
    if (text == null) {
      return OptionalLong.empty();
    }
    try {
      long value = Long.parseLong(text.strip());
      if (value >= range.min() && value <= range.max()) {
        return OptionalLong.of(value);
      }
    } catch (NumberFormatException none) {
      // reported below, like a number out of range
    }
    report(option, text, "a whole number from " + range.min() + " to " + range.max(), "");
    return OptionalLong.empty();
  }

  /** A number of events, such as 500k or 20M. */
  OptionalLong events(String option, String text) {
    if (text == null) {
      return OptionalLong.empty();
    }
    Matcher matcher = EVENTS.matcher(text.strip());
    if (matcher.matches()) {
      BigDecimal unit =
          new BigDecimal(matcher.group(2).isEmpty() ? "1" : UNITS.get(matcher.group(2)));
      BigDecimal events = new BigDecimal(matcher.group(1)).multiply(unit);
      if (events.compareTo(FEWEST_EVENTS) >= 0 && events.compareTo(MOST_EVENTS) <= 0) {
        return OptionalLong.of(events.longValue());
      }
    }
    report(option, text, "a number of events from 1k to 1,000,000M, such as 500k or 20M", "");
    return OptionalLong.empty();
  }

  private OptionalDouble quantity(String option, String text, Shape.Amount range) {
    if (text == null) {
      return OptionalDouble.empty();
    }
    Dimension dimension = range.dimension();
    if (text.strip().startsWith("-")) {
      report(option, text, allowed(range), "");
      return OptionalDouble.empty();
    }
    OptionalDouble read =
        WrittenQuantity.of(text.strip())
            .filter(WrittenQuantity::isPlain)
            .map(written -> written.amount(dimension))
            .orElseGet(OptionalDouble::empty);
    if (read.isEmpty()) {
      report(option, text, dimension.noun(), units(dimension));
      return read;
    }
    double amount = read.getAsDouble();
    if (amount >= range.min() && amount <= range.max()) {
      return OptionalDouble.of(amount);
    }
    report(option, text, allowed(range), "");
    return OptionalDouble.empty();
  }

  private static String allowed(Shape.Amount range) {
    return "%s from %s to %s"
        .formatted(
            range.dimension().noun(),
            Amounts.text(range.min(), range.dimension()),
            Amounts.text(range.max(), range.dimension()));
  }

  private void report(String option, String text, String allowed, String hint) {
    String message = "'%s' is '%s'; it must be %s.".formatted(option, text, allowed);
    problems.add(new CallProblem("bad-option-value", message, hint));
  }

  private static String units(Dimension dimension) {
    List<String> units = new ArrayList<>();
    dimension.units().forEach(units::add);
    return "Write a number and one of the units " + String.join(", ", units) + ".";
  }

  private static Shape shape(String property) {
    return StatementCatalog.simulate().stream()
        .filter(p -> p.name().equals(property))
        .findFirst()
        .map(ParameterSpec::shape)
        .orElseThrow();
  }
}
