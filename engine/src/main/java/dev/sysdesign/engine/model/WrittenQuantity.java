package dev.sysdesign.engine.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit as people write it, such as {@code 20ms}, {@code 99.9 %} or {@code
 * $1.5k/month}: the only reader of such text, whether it stands in a file or in an option.
 *
 * @param negative whether a minus sign stands before it
 * @param money whether a dollar sign does
 * @param number its digits, not below 0
 * @param unit as written, known or not; empty where none is
 * @param per what is written after a stroke; empty where nothing is
 */
public record WrittenQuantity(
    boolean negative, boolean money, BigDecimal number, String unit, String per) {
  private static final Pattern FORM =
      Pattern.compile("(-?)(\\$?)(\\d+(?:\\.\\d+)?)\\s*([A-Za-z%]\\w*)?(?:/(\\w+))?");

  /** What a text says; empty where it is no number with a unit. */
  public static Optional<WrittenQuantity> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new WrittenQuantity(
                !form.group(1).isEmpty(),
                !form.group(2).isEmpty(),
                new BigDecimal(form.group(3)),
                word(form.group(4)),
                word(form.group(5))))
        : Optional.empty();
  }

  /** The number that a text begins with, as it is written; money is none. */
  public static Optional<String> begun(String text) {
    Matcher form = FORM.matcher(text);
    return form.lookingAt() && form.group(2).isEmpty()
        ? Optional.of(form.group(1) + form.group(3))
        : Optional.empty();
  }

  private static String word(String group) {
    return group == null ? "" : group;
  }

  /**
   * Whether nothing but a number and a unit is written: no sign, no money, nothing after a stroke.
   */
  public boolean isPlain() {
    return !negative && !money && per.isEmpty();
  }

  /** The amount in the base unit of a dimension; empty where the unit is of another one. */
  public OptionalDouble amount(Dimension dimension) {
    OptionalDouble factor = dimension.factor(unit);
    if (factor.isEmpty()) {
      return factor;
    }
    // A percentage is exact in decimal, and not as a product of binary fractions.
    return OptionalDouble.of(
        dimension == Dimension.SHARE
            ? number.movePointLeft(2).doubleValue()
            : number.doubleValue() * factor.getAsDouble());
  }

  /** The amount, of the dimension that its unit is of; empty where no dimension has that unit. */
  public Optional<Value.Quantity> quantity() {
    for (Dimension dimension : Dimension.values()) {
      OptionalDouble amount = amount(dimension);
      if (amount.isPresent()) {
        return Optional.of(new Value.Quantity(amount.getAsDouble(), dimension));
      }
    }
    return Optional.empty();
  }
}
