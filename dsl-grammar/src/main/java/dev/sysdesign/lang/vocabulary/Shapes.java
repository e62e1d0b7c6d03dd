package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about the shapes of values, alternatives taken apart. */
public final class Shapes {
  private static final List<Shape.Option> SWITCH =
      List.of(new Shape.Option("on", "Switched on."), new Shape.Option("off", "Switched off."));

  private Shapes() {}

  /** The shapes that a value may have, lists and alternatives taken apart. */
  public static Stream<Shape> simple(Shape shape) {
    if (shape instanceof Shape.AnyOf any) {
      return any.shapes().stream().flatMap(Shapes::simple);
    }
    return shape instanceof Shape.ListOf list ? simple(list.element()) : Stream.of(shape);
  }

  /** The words that a value may be. */
  public static List<Shape.Option> words(Shape shape) {
    return simple(shape)
        .flatMap(
            s -> {
              if (s instanceof Shape.Words words) {
                return words.options().stream();
              }
              return s instanceof Shape.Switch ? SWITCH.stream() : Stream.<Shape.Option>empty();
            })
        .toList();
  }

  /** The functions that a value may be. */
  public static List<FunctionSpec> functions(Shape shape) {
    return simple(shape)
        .flatMap(
            s -> {
              if (s instanceof Shape.Functions functions) {
                return functions.functions().stream();
              }
              return s instanceof Shape.Time
                  ? DistributionCatalog.functions().stream()
                  : Stream.<FunctionSpec>empty();
            })
        .toList();
  }

  /** The dimensions that a number may have. */
  public static List<Dimension> dimensions(Shape shape) {
    return simple(shape)
        .flatMap(
            s -> {
              if (s instanceof Shape.Amount amount) {
                return Stream.of(amount.dimension());
              }
              if (s instanceof Shape.Whole) {
                return Stream.of(Dimension.COUNT);
              }
              return s instanceof Shape.Time
                  ? Stream.of(Dimension.TIME)
                  : Stream.<Dimension>empty();
            })
        .distinct()
        .toList();
  }

  /** The names that a value may be, such as instance types. */
  public static List<String> names(Shape shape) {
    return simple(shape)
        .flatMap(s -> s instanceof Shape.Name name ? name.known().get().stream() : Stream.empty())
        .toList();
  }

  /** The component types that a value may name; empty where it names no component. */
  public static Optional<List<String>> referenced(Shape shape) {
    return simple(shape)
        .flatMap(s -> s instanceof Shape.Reference r ? Stream.of(r.types()) : Stream.empty())
        .findFirst();
  }

  /** Whether a word is one of the catalog's own for this parameter, and so no reference. */
  public static boolean hasWord(ParameterSpec parameter, String word) {
    return words(parameter.shape()).stream().anyMatch(option -> option.word().equals(word));
  }
}
