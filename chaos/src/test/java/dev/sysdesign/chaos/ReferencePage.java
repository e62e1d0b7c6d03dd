package dev.sysdesign.chaos;

import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.stream.Collectors;

/** The page of the reference that lists the scenarios, from their specs. */
final class ReferencePage {
  private static final String HEAD =
      """
      # Chaos scenarios

      What `at 20s for 30s: SCENARIO on TARGET { parameters }` can do to a system. This page is generated from the catalog.

      A scenario changes causes (instances down, keys gone, messages dropped), never effects; what follows is simulated.
      Several may be active at once on the same target, and each undoes exactly what it did when it ends. Without `for` a
      scenario lasts 30 s. Symbols: λ offered rate, S mean service time, c slots, μ = 1/S, ρ = λS/c, h hit ratio, k of n
      instances, p a share.
      """;

  private ReferencePage() {}

  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Category category : Category.values()) {
      page.append("\n## ").append(category.title()).append("\n\n");
      page.append(category.summary()).append('\n');
      ScenarioCatalog.all().stream()
          .map(ChaosScenario::spec)
          .filter(spec -> spec.category() == category)
          .forEach(spec -> page.append(section(spec)));
    }
    return page.toString();
  }

  private static String section(ScenarioSpec spec) {
    StringBuilder section = new StringBuilder("\n### " + spec.name() + "\n\n");
    section.append(spec.summary());
    section.append("\n\n").append(spec.doc()).append("\n\n");
    section.append("Hits ").append(spec.targets().text().replace('\'', '`'));
    section.append(spec.oneShot() ? "; happens at once and takes no `for`.\n" : ".\n");
    if (!spec.parameters().isEmpty()) {
      section.append("\n| parameter | value | default | meaning |\n|---|---|---|---|\n");
      spec.parameters().forEach(parameter -> section.append(row(parameter)));
    }
    return section.toString();
  }

  private static String row(ParameterSpec parameter) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            parameter.name(),
            text(parameter.shape()),
            parameter.defaultValue().map(value -> "`" + text(value) + "`").orElse("–"),
            parameter.doc());
  }

  private static String text(Shape shape) {
    if (shape instanceof Shape.Amount amount) {
      return range(amount.min(), amount.max(), amount.dimension());
    }
    if (shape instanceof Shape.Whole whole) {
      return range(whole.min(), whole.max(), Dimension.COUNT);
    }
    if (shape instanceof Shape.Words words) {
      return words.options().stream()
          .map(option -> "`" + option.word() + "`: " + option.doc())
          .collect(Collectors.joining(" "));
    }
    if (shape instanceof Shape.Functions functions) {
      return functions.functions().stream()
          .map(function -> "`" + function.signature() + "`")
          .collect(Collectors.joining(", "));
    }
    List<Shape> shapes = ((Shape.AnyOf) shape).shapes();
    return shapes.stream().map(ReferencePage::text).collect(Collectors.joining(" or "));
  }

  private static String range(double min, double max, Dimension dimension) {
    return Amounts.text(min, dimension) + " to " + Amounts.text(max, dimension);
  }

  private static String text(Value value) {
    return value instanceof Value.Quantity quantity
        ? Amounts.text(quantity.amount(), quantity.dimension())
        : ((Value.Word) value).word();
  }
}
