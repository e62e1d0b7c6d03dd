package dev.sysdesign.cost.pricebook;

import java.util.Map;
import java.util.TreeMap;

/** What a JSON value may look like; the price file's schema is made of these. */
sealed interface Schema {
  /** Values without parts. */
  enum Scalar implements Schema {
    TEXT("text"),
    DECIMAL("a decimal in quotes such as \"0.0416\", not negative"),
    NUMBER("a number"),
    NULL("null"),
    TRUTH("true or false");

    final String label;

    Scalar(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** An object with exactly these keys. */
  record Keys(Map<String, Schema> required, Map<String, Schema> optional) implements Schema {
    public Keys {
      required = new TreeMap<>(required);
      optional = new TreeMap<>(optional);
    }

    /** An object without keys, to which keys are added. */
    static Keys object() {
      return new Keys(Map.of(), Map.of());
    }

    Keys required(Schema shape, String... names) {
      return new Keys(with(required, shape, names), optional);
    }

    Keys optional(Schema shape, String... names) {
      return new Keys(required, with(optional, shape, names));
    }

    private static Map<String, Schema> with(
        Map<String, Schema> keys, Schema shape, String... names) {
      Map<String, Schema> all = new TreeMap<>(keys);
      for (String name : names) {
        all.put(name, shape);
      }
      return all;
    }

    @Override
    public String label() {
      return "an object";
    }
  }

  /** An object with keys of the author's choice, all of one shape. */
  record Each(Schema value) implements Schema {
    @Override
    public String label() {
      return "an object";
    }
  }

  /** A list, all of one shape. */
  record Items(Schema item) implements Schema {
    @Override
    public String label() {
      return "a list";
    }
  }

  /** Either of two shapes; the second is taken where the first is of another kind. */
  record Either(Schema first, Schema second) implements Schema {
    @Override
    public String label() {
      return first.label() + " or " + second.label();
    }
  }

  /** How a message names the shape. */
  String label();
}
