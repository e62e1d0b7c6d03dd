package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One property, policy or argument.
 *
 * @param defaultValue what holds when the file is silent; empty: nothing, as its doc says
 * @param required whether a file without it is wrong
 * @param neutral the amount with which it has no effect, in the base unit of its dimension: a
 *     function or a fault does nothing where all of those that can be neutral are; empty: it cannot
 * @param doc meaning, unit, and the reason of the default; one or two sentences of Markdown
 */
public record ParameterSpec(
    String name,
    Shape shape,
    Optional<Value> defaultValue,
    boolean required,
    OptionalDouble neutral,
    String doc) {
  private static final double LONGEST = 30 * 86400e9;

  public ParameterSpec {
    Objects.requireNonNull(shape);
    if (name.isEmpty() || doc.isEmpty()) {
      throw new IllegalArgumentException("a parameter needs a name and a doc: '" + name + "'");
    }
  }

  /** An optional parameter without a default. */
  public static ParameterSpec of(String name, Shape shape, String doc) {
    return new ParameterSpec(name, shape, Optional.empty(), false, OptionalDouble.empty(), doc);
  }

  /** A time from 0 to 30 days. */
  public static ParameterSpec time(String name, String doc) {
    return of(name, new Shape.Amount(Dimension.TIME, 0, LONGEST), doc);
  }

  /** A time from 1 ms to 30 days, after which something happens again. */
  public static ParameterSpec interval(String name, String doc) {
    return of(name, new Shape.Amount(Dimension.TIME, 1e6, LONGEST), doc);
  }

  /** A rate from 0 to 1 Grps. */
  public static ParameterSpec rate(String name, String doc) {
    return of(name, new Shape.Amount(Dimension.RATE, 0, 1e9), doc);
  }

  /** A rate above 0 that is not exceeded. */
  public static ParameterSpec limit(String name, String doc) {
    return of(name, new Shape.Amount(Dimension.RATE, 1e-3, 1e9), doc);
  }

  /** A share from 0 % to 100 %. */
  public static ParameterSpec share(String name, String doc) {
    return of(name, new Shape.Amount(Dimension.SHARE, 0, 1), doc);
  }

  /** A size from 0 to 1 EB. */
  public static ParameterSpec size(String name, String doc) {
    return of(name, new Shape.Amount(Dimension.SIZE, 0, 1e18), doc);
  }

  /** A size of so many bytes at least and at most. */
  public static ParameterSpec size(String name, double min, double max, String doc) {
    return of(name, new Shape.Amount(Dimension.SIZE, min, max), doc);
  }

  /** A bandwidth above 0. */
  public static ParameterSpec bandwidth(String name, String doc) {
    return of(name, new Shape.Amount(Dimension.BANDWIDTH, 1, 1e15), doc);
  }

  /** A plain number. */
  public static ParameterSpec number(String name, double min, double max, String doc) {
    return of(name, new Shape.Amount(Dimension.COUNT, min, max), doc);
  }

  /** A whole number. */
  public static ParameterSpec whole(String name, long min, long max, String doc) {
    return of(name, new Shape.Whole(min, max), doc);
  }

  /** A law of times; a bare time is the mean of {@code bare}. */
  public static ParameterSpec law(String name, BareLaw bare, String doc) {
    return of(name, new Shape.Time(bare), doc);
  }

  /** {@code on} or {@code off}. */
  public static ParameterSpec toggle(String name, String doc) {
    return of(name, new Shape.Switch(), doc);
  }

  /** One of some words, given as word, doc, word, doc … */
  public static ParameterSpec words(String name, String doc, String... wordsAndDocs) {
    List<Shape.Option> options = new ArrayList<>();
    for (int i = 0; i < wordsAndDocs.length; i += 2) {
      options.add(new Shape.Option(wordsAndDocs[i], wordsAndDocs[i + 1]));
    }
    return of(name, new Shape.Words(options), doc);
  }

  /** One of some functions. */
  public static ParameterSpec function(String name, String doc, FunctionSpec... functions) {
    return of(name, new Shape.Functions(List.of(functions)), doc);
  }

  /** The same with a default in the base unit of its dimension. */
  public ParameterSpec orElse(double amount) {
    Dimension dimension = shape instanceof Shape.Amount a ? a.dimension() : Dimension.COUNT;
    return orElse(new Value.Quantity(amount, dimension));
  }

  /** The same with a default word. */
  public ParameterSpec orElse(String word) {
    return orElse(new Value.Word(word));
  }

  /** The same with a default law. */
  public ParameterSpec orElse(Distribution law) {
    return orElse(new Value.Law(law));
  }

  /** The same with a default. */
  public ParameterSpec orElse(Value value) {
    return new ParameterSpec(name, shape, Optional.of(value), required, neutral, doc);
  }

  /** The same, but a file must set it. */
  public ParameterSpec mandatory() {
    return new ParameterSpec(name, shape, defaultValue, true, neutral, doc);
  }

  /** The same, which has no effect with this amount, in the base unit of its dimension. */
  public ParameterSpec idleAt(double amount) {
    return new ParameterSpec(name, shape, defaultValue, required, OptionalDouble.of(amount), doc);
  }

  /** The amount with which it has no effect, as people write it; empty where it always has one. */
  public String neutralText() {
    Dimension dimension = shape instanceof Shape.Amount a ? a.dimension() : Dimension.COUNT;
    return neutral.isPresent() ? Amounts.text(neutral.getAsDouble(), dimension) : "";
  }

  /** The same, also taking values of another shape. */
  public ParameterSpec or(Shape other) {
    return new ParameterSpec(
        name, new Shape.AnyOf(List.of(shape, other)), defaultValue, required, neutral, doc);
  }
}
