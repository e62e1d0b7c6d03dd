package dev.sysdesign.cost.price;

import java.util.Map;
import java.util.TreeMap;

/** What a JSON value may look like; the price file's schema is made of these. */
sealed interface Shape {
  /** Values without parts. */
  enum Scalar implements Shape {
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
  record Keys(Map<String, Shape> required, Map<String, Shape> optional) implements Shape {
    public Keys {
      required = new TreeMap<>(required);
      optional = new TreeMap<>(optional);
    }

    /** An object without keys, to which keys are added. */
    static Keys object() {
      return new Keys(Map.of(), Map.of());
    }

    Keys required(Shape shape, String... names) {
      return new Keys(with(required, shape, names), optional);
    }

    Keys optional(Shape shape, String... names) {
      return new Keys(required, with(optional, shape, names));
    }

    private static Map<String, Shape> with(Map<String, Shape> keys, Shape shape, String... names) {
      Map<String, Shape> all = new TreeMap<>(keys);
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
  record Each(Shape value) implements Shape {
    @Override
    public String label() {
      return "an object";
    }
  }

  /** A list, all of one shape. */
  record Items(Shape item) implements Shape {
    @Override
    public String label() {
      return "a list";
    }
  }

  /** Either of two shapes; the second is taken where the first is of another kind. */
  record Either(Shape first, Shape second) implements Shape {
    @Override
    public String label() {
      return first.label() + " or " + second.label();
    }
  }

  /** How a message names the shape. */
  String label();
}
