package dev.sysdesign.cost.pricebook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that still knows where it stood, so that a problem in it can name the place. */
sealed interface Json {
  /** Where the value begins. */
  Place place();

  /** How a message names this kind of value. */
  String kind();

  record Obj(Place place, Map<String, Json> fields, Map<String, Place> names) implements Json {
    public Obj {
      fields = new LinkedHashMap<>(fields);
    }

    @Override
    public String kind() {
      return "an object";
    }

    Json at(String name) {
      return fields.get(name);
    }

    /** The number under {@code name} in its shortest form, or "" where there is none. */
    String number(String name) {
      return fields.get(name) instanceof Num n
          ? n.value().stripTrailingZeros().toPlainString()
          : "";
    }

    /** The text under {@code name}, or "" where there is none. */
    String text(String name) {
      return fields.get(name) instanceof Text t ? t.value() : "";
    }
  }

  record Arr(Place place, List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  record Text(Place place, String value) implements Json {
    @Override
    public String kind() {
      return "the text '" + value + "'";
    }
  }

  record Num(Place place, BigDecimal value) implements Json {
    @Override
    public String kind() {
      return "the number " + value.toPlainString();
    }
  }

  /** {@code true}, {@code false} or {@code null}. */
  record Literal(Place place, String value) implements Json {
    @Override
    public String kind() {
      return value;
    }
  }
}
