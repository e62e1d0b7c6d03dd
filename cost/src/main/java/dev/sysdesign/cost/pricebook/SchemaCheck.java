package dev.sysdesign.cost.pricebook;

import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a JSON value against a {@link Schema} and says where it differs. */
final class SchemaCheck {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,18})?");

  private final List<PriceProblem> problems = new ArrayList<>();

  private SchemaCheck() {}

  static List<PriceProblem> problems(Json value, Schema shape) {
    SchemaCheck check = new SchemaCheck();
    check.visit(value, shape, "the file");
    return check.problems;
  }

  private void visit(Json value, Schema shape, String path) {
    if (!fits(value, shape)) {
      report(
          "prices-wrong-value",
          value.place(),
          "'%s' must be %s, but is %s.".formatted(path, shape.label(), value.kind()));
    } else if (shape instanceof Schema.Either either) {
      visit(value, fits(value, either.first()) ? either.first() : either.second(), path);
    } else if (shape instanceof Schema.Keys keys) {
      keys((Json.Obj) value, keys, path);
    } else if (shape instanceof Schema.Each each) {
      ((Json.Obj) value).fields().forEach((k, v) -> visit(v, each.value(), path + "." + k));
    } else if (shape instanceof Schema.Items items) {
      int index = 0;
      for (Json item : ((Json.Arr) value).items()) {
        visit(item, items.item(), path + "[" + index++ + "]");
      }
    }
  }

  private void keys(Json.Obj object, Schema.Keys keys, String path) {
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      String name = field.getKey();
      Schema shape = keys.required().getOrDefault(name, keys.optional().get(name));
      if (shape == null) {
        unknown(name, object, keys, path);
      } else {
        visit(field.getValue(), shape, path + "." + name);
      }
    }
    for (String name : keys.required().keySet()) {
      if (!object.fields().containsKey(name)) {
        report(
            "prices-missing-key",
            object.place(),
            "'%s' lacks the key '%s', which every price file needs.".formatted(path, name));
      }
    }
  }

  private void unknown(String name, Json.Obj object, Schema.Keys keys, String path) {
    List<String> known =
        Stream.concat(keys.required().keySet().stream(), keys.optional().keySet().stream())
            .sorted()
            .toList();
    report(
        "prices-unknown-key",
        object.names().get(name),
        "'%s' has the unknown key '%s'; known are %s.%s"
            .formatted(
                path, name, String.join(", ", known), DidYouMean.afterSentence(name, known)));
  }

  private static boolean fits(Json value, Schema shape) {
    if (shape instanceof Schema.Either either) {
      return fits(value, either.first()) || fits(value, either.second());
    }
    if (shape instanceof Schema.Scalar scalar) {
      return switch (scalar) {
        case TEXT -> value instanceof Json.Text;
        case DECIMAL -> value instanceof Json.Text t && DECIMAL.matcher(t.value()).matches();
        case NUMBER -> value instanceof Json.Num;
        case NULL -> value instanceof Json.Literal l && l.value().equals("null");
        case TRUTH -> value instanceof Json.Literal l && !l.value().equals("null");
      };
    }
    return shape instanceof Schema.Items ? value instanceof Json.Arr : value instanceof Json.Obj;
  }

  private void report(String code, Place place, String message) {
    problems.add(new PriceProblem(code, place, message));
  }
}
