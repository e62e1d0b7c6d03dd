package dev.sysdesign.fuzz;

import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Values of every kind, as people may write them where they do not belong. */
final class OddValues {
  private static final int LONG = 300;

  private OddValues() {}

  /** Every kind of value, and those that a parameter takes, at its bounds. */
  static Set<String> of(ParameterSpec parameter) {
    Set<String> values = new LinkedHashSet<>();
    for (Dimension dimension : Dimension.values()) {
      List<String> units = new ArrayList<>();
      dimension.units().forEach(units::add);
      values.add("0" + units.get(0));
      values.add("0.4" + units.get(0));
      values.add("3" + units.get(units.size() - 1));
    }
    values.addAll(
        List.of(
            "$5", "$5/h", "[]", "[ , ]", "x", "app", "unlimited", "on", "off", "\"\"", "\"x\""));
    values.add("\"nowhere.csv\"");
    values.add("[" + "1rps, ".repeat(LONG) + "]");
    values.add("nothing(1)");
    fitting(parameter.shape(), values);
    return values;
  }

  private static void fitting(Shape shape, Set<String> values) {
    if (shape instanceof Shape.AnyOf any) {
      any.shapes().forEach(one -> fitting(one, values));
    } else if (shape instanceof Shape.Words words) {
      words.options().forEach(option -> values.add(option.word()));
    } else if (shape instanceof Shape.Functions functions) {
      functions.functions().forEach(function -> values.addAll(calls(function)));
    } else if (shape instanceof Shape.Time) {
      dev.sysdesign.engine.catalog.DistributionCatalog.functions()
          .forEach(function -> values.addAll(calls(function)));
    } else if (shape instanceof Shape.Amount amount) {
      String unit = unit(amount.dimension());
      double factor = amount.dimension().factor(unit).orElseThrow();
      values.add(plain(amount.min() / factor) + unit);
      values.add(plain(amount.max() / factor) + unit);
    } else if (shape instanceof Shape.Whole whole) {
      values.add(whole.min() + "");
      values.add(whole.max() + "");
    }
  }

  /** Calls with no arguments, with simple ones for all, and with odd ones for each. */
  private static Set<String> calls(FunctionSpec function) {
    Set<String> calls = new TreeSet<>();
    calls.add(function.name() + "()");
    List<ParameterSpec> parameters = function.parameters();
    for (int odd = -1; odd < parameters.size(); odd++) {
      Set<String> tried =
          odd < 0
              ? Set.of("")
              : Set.of(
                  "0", "0ms", "0rps", "0%", "[]", "x", "\"x\"", "5000000", "150%", "100%", "1h");
      for (String value : tried) {
        StringBuilder call = new StringBuilder(function.name()).append('(');
        for (int i = 0; i < parameters.size(); i++) {
          String argument = i == odd ? value : simple(parameters.get(i).shape());
          call.append(parameters.get(i).name()).append(": ").append(argument).append(", ");
        }
        calls.add(call.append(')').toString());
      }
    }
    return calls;
  }

  private static String simple(Shape shape) {
    if (shape instanceof Shape.AnyOf any) {
      return simple(any.shapes().get(0));
    } else if (shape instanceof Shape.Amount amount) {
      double middle = Math.min(amount.max(), Math.max(amount.min(), 1));
      String unit = unit(amount.dimension());
      return plain(middle / amount.dimension().factor(unit).orElseThrow()) + unit;
    } else if (shape instanceof Shape.Whole whole) {
      return Math.max(whole.min(), Math.min(whole.max(), 3)) + "";
    } else if (shape instanceof Shape.Words words) {
      return words.options().get(0).word();
    } else if (shape instanceof Shape.ListOf list) {
      return "[" + simple(list.element()) + "]";
    }
    return "\"rates.csv\"";
  }

  private static String unit(Dimension dimension) {
    return dimension.units().iterator().next();
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(number)
        .round(new java.math.MathContext(12))
        .stripTrailingZeros()
        .toPlainString();
  }
}
