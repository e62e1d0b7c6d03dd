package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.CatalogRules;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.source.SourceRange;

/** Whether a quantity has the dimension that its place wants, and lies in its range. */
final class QuantityFit {
  private QuantityFit() {}

  static Reading fit(String name, Value value, Shape shape, SourceRange range) {
    if (value instanceof Value.Price) {
      return shape instanceof Shape.Price
          ? Reading.good(value)
          : Values.wrong(name, "an amount of money", shape, range);
    }
    Value.Quantity quantity = (Value.Quantity) value;
    if (shape instanceof Shape.Amount amount) {
      return amount(name, quantity, amount.dimension(), amount.min(), amount.max(), range);
    }
    if (shape instanceof Shape.Whole whole) {
      Reading fits = amount(name, quantity, Dimension.COUNT, whole.min(), whole.max(), range);
      return fits instanceof Reading.Good && !Values.isWhole(quantity)
          ? Reading.bad(
              ValueRules.NOT_WHOLE,
              range,
              "'%s' is a whole number, but was %s."
                  .formatted(name, Amounts.text(quantity.amount(), Dimension.COUNT)),
              "")
          : fits;
    }
    if (shape instanceof Shape.Time time) {
      Reading fits = amount(name, quantity, Dimension.TIME, 0, 30 * 86400e9, range);
      return fits instanceof Reading.Good
          ? Reading.good(new Value.Law(time.bare().of(quantity.amount())))
          : fits;
    }
    return Values.wrong(name, text(quantity), shape, range);
  }

  private static Reading amount(
      String name,
      Value.Quantity quantity,
      Dimension wanted,
      double min,
      double max,
      SourceRange range) {
    if (quantity.dimension() != wanted) {
      boolean bare = quantity.dimension() == Dimension.COUNT;
      String units =
          wanted == Dimension.COUNT
              ? "without a unit, or with k or M"
              : "in " + Quantities.units(wanted);
      return Reading.bad(
          bare ? CatalogRules.MISSING_UNIT : CatalogRules.WRONG_UNIT,
          range,
          "'%s' takes %s %s, but was %s%s."
              .formatted(name, wanted.noun(), units, text(quantity), bare ? " without a unit" : ""),
          "");
    }
    if (!(quantity.amount() >= min && quantity.amount() <= max)) {
      return Reading.bad(
          ValueRules.OUT_OF_RANGE,
          range,
          "'%s' must be from %s to %s, but was %s."
              .formatted(
                  name, Amounts.text(min, wanted), Amounts.text(max, wanted), text(quantity)),
          "");
    }
    return Reading.good(quantity);
  }

  private static String text(Value.Quantity quantity) {
    return Amounts.text(quantity.amount(), quantity.dimension());
  }
}
