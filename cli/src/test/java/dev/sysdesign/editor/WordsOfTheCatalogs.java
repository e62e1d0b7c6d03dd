package dev.sysdesign.editor;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The functions and the words that may stand as a value anywhere, sorted. */
final class WordsOfTheCatalogs {
  private final Set<String> functions = new TreeSet<>();
  private final Set<String> values = new TreeSet<>();

  WordsOfTheCatalogs() {
    DistributionCatalog.functions().forEach(this::function);
    Stream.of(
            ComponentCatalog.all().stream().flatMap(type -> type.spec().parameters().stream()),
            ScenarioCatalog.all().stream().flatMap(chaos -> chaos.spec().parameters().stream()),
            PolicyCatalog.all().stream(),
            StatementCatalog.request().stream(),
            StatementCatalog.simulate().stream(),
            StatementCatalog.system().stream())
        .flatMap(parameters -> parameters)
        .map(ParameterSpec::shape)
        .forEach(this::shape);
  }

  List<String> functions() {
    return List.copyOf(functions);
  }

  List<String> values() {
    return List.copyOf(values);
  }

  private void shape(Shape shape) {
    if (shape instanceof Shape.Words words) {
      words.options().forEach(option -> values.add(option.word()));
    } else if (shape instanceof Shape.Switch) {
      values.addAll(List.of("on", "off", "yes", "no", "true", "false"));
    } else if (shape instanceof Shape.Functions all) {
      all.functions().forEach(this::function);
    } else if (shape instanceof Shape.ListOf list) {
      shape(list.element());
    } else if (shape instanceof Shape.AnyOf any) {
      any.shapes().forEach(this::shape);
    }
  }

  private void function(FunctionSpec function) {
    functions.add(function.name());
    function.parameters().forEach(parameter -> shape(parameter.shape()));
  }
}
