package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.lang.vocabulary.Defaults;
import dev.sysdesign.lang.vocabulary.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts with places to fill in. */
final class Snippets {
  private Snippets() {}

  /** A property with its default, or with a choice of its words. */
  static String property(ParameterSpec spec) {
    return spec.name() + ": " + value(spec, 1);
  }

  /** A call with the arguments that it needs. */
  static String call(FunctionSpec function) {
    List<String> arguments = new ArrayList<>();
    for (ParameterSpec parameter : function.parameters()) {
      if (parameter.required()) {
        arguments.add(value(parameter, arguments.size() + 1));
      }
    }
    return function.name()
        + "("
        + (arguments.isEmpty() ? "$1" : String.join(", ", arguments))
        + ")$0";
  }

  /** The same without its places. */
  static String plain(String snippet) {
    return snippet
        .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1")
        .replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1")
        .replaceAll("\\$\\d", "");
  }

  private static String value(ParameterSpec spec, int place) {
    List<String> words = Shapes.words(spec.shape()).stream().map(Shape.Option::word).toList();
    String usual = spec.defaultValue().flatMap(Defaults::text).orElse("");
    if (words.size() > 1) {
      return "${" + place + "|" + defaultFirst(words, usual) + "|}";
    }
    return usual.isEmpty() ? "$" + place : "${" + place + ":" + escaped(usual) + "}";
  }

  private static String defaultFirst(List<String> words, String usual) {
    return words.stream()
        .sorted((a, b) -> Boolean.compare(b.equals(usual), a.equals(usual)))
        .collect(Collectors.joining(","));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
  }
}
