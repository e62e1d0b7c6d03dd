package dev.sysdesign.engine.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Immutable properties of a statement, by name; only what the file says, without defaults. */
public record Properties(Map<String, Value> values) {
  /** No properties. */
  public static final Properties NONE = new Properties(Map.of());

  public Properties {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  public Optional<Value> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The amount of a quantity in its base unit. */
  public OptionalDouble amount(String name) {
    return values.get(name) instanceof Value.Quantity quantity
        ? OptionalDouble.of(quantity.amount())
        : OptionalDouble.empty();
  }

  /** A time in nanoseconds, rounded to the nearest. */
  public OptionalLong nanos(String name) {
    OptionalDouble amount = amount(name);
    return amount.isPresent()
        ? OptionalLong.of(Math.round(amount.getAsDouble()))
        : OptionalLong.empty();
  }

  public Optional<String> word(String name) {
    return values.get(name) instanceof Value.Word word
        ? Optional.of(word.word())
        : Optional.empty();
  }

  public Optional<String> text(String name) {
    return values.get(name) instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  public Optional<Distribution> law(String name) {
    return values.get(name) instanceof Value.Law law
        ? Optional.of(law.distribution())
        : Optional.empty();
  }

  public Optional<Value.Call> call(String name) {
    return values.get(name) instanceof Value.Call call ? Optional.of(call) : Optional.empty();
  }

  /** These properties with one more, or one replaced. */
  public Properties with(String name, Value value) {
    Map<String, Value> copy = new TreeMap<>(values);
    copy.put(name, value);
    return new Properties(copy);
  }

  /** These properties without one. */
  public Properties without(String name) {
    Map<String, Value> copy = new TreeMap<>(values);
    copy.remove(name);
    return new Properties(copy);
  }

  /** Those of these properties that have one of some names. */
  public Properties only(Set<String> names) {
    Map<String, Value> copy = new TreeMap<>(values);
    copy.keySet().retainAll(names);
    return new Properties(copy);
  }

  /** These properties, and those of {@code base} that are not set here. */
  public Properties over(Properties base) {
    Map<String, Value> copy = new TreeMap<>(base.values);
    copy.putAll(values);
    return new Properties(copy);
  }
}
