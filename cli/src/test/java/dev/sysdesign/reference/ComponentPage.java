package dev.sysdesign.reference;

import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.cost.purchase.PurchaseSpec;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.lang.vocabulary.Defaults;
import dev.sysdesign.lang.vocabulary.Ranges;
import dev.sysdesign.lang.vocabulary.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all component types and of the policies of edges, in Markdown. */
final class ComponentPage {
  private static final String HEAD =
      """
      # Components and edges

      Every component type with its properties, and every property of an edge. This page is written from the catalogs that the
      simulator, the bill and the editors read. A property that only the bill reads is marked $.

      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  private ComponentPage() {}

  static String text() {
    ComponentPage page = new ComponentPage();
    ComponentCatalog.all().stream().map(ComponentType::spec).forEach(page::type);
    page.page.append("## Edges\n\n");
    page.table(PolicyCatalog.all());
    page.functions();
    page.page.append("## Laws of times\n\n");
    DistributionCatalog.functions().forEach(page::law);
    return page.page.toString().stripTrailing() + "\n";
  }

  private void type(ComponentSpec spec) {
    page.append("## ").append(spec.name()).append("\n\n").append(spec.summary()).append("\n\n");
    page.append(spec.doc()).append("\n\n");
    spec.standing().ifPresent(text -> page.append("Where it stands: ").append(text).append("\n\n"));
    PurchaseCatalog.find(spec.name())
        .map(PurchaseSpec::pricedAs)
        .ifPresent(as -> page.append("Priced as: ").append(as).append(".\n\n"));
    List<String> own = spec.parameters().stream().map(ParameterSpec::name).toList();
    List<ParameterSpec> pricing =
        PurchaseCatalog.parameters(spec.name()).stream()
            .filter(parameter -> !own.contains(parameter.name()))
            .toList();
    head(spec.parameters().size() + pricing.size());
    rows(spec.parameters(), "");
    rows(pricing, " $");
    page.append('\n');
  }

  private void table(List<ParameterSpec> parameters) {
    head(parameters.size());
    rows(parameters, "");
    page.append('\n');
  }

  /** Every function that is the value of a property, with its parameters and their defaults. */
  private void functions() {
    Map<FunctionSpec, Set<String>> users = new LinkedHashMap<>();
    ComponentCatalog.all().stream()
        .map(ComponentType::spec)
        .forEach(spec -> spec.parameters().forEach(p -> collect(users, spec.name(), p)));
    PolicyCatalog.all().forEach(p -> collect(users, "an edge", p));
    StatementCatalog.request().forEach(p -> collect(users, "request", p));
    page.append("## Functions\n\n");
    users.forEach(
        (function, where) -> {
          page.append("### `").append(function.signature()).append("`\n\n");
          page.append(function.doc()).append(" For ").append(String.join(", ", where));
          page.append(".\n\n");
          table(function.parameters());
        });
  }

  private static void collect(
      Map<FunctionSpec, Set<String>> users, String owner, ParameterSpec parameter) {
    Shapes.simple(parameter.shape())
        .flatMap(s -> s instanceof Shape.Functions f ? f.functions().stream() : Stream.of())
        .forEach(
            function ->
                users
                    .computeIfAbsent(function, f -> new LinkedHashSet<>())
                    .add("`%s` of %s".formatted(parameter.name(), owner)));
  }

  private void law(FunctionSpec law) {
    page.append("- `").append(law.signature()).append("`: ").append(law.doc()).append('\n');
  }

  private void head(int rows) {
    if (rows > 0) {
      page.append("| property | values | default | meaning |\n|:--|:--|:--|:--|\n");
    }
  }

  private void rows(List<ParameterSpec> parameters, String mark) {
    for (ParameterSpec parameter : parameters) {
      page.append("| `").append(parameter.name()).append('`').append(mark).append(" | ");
      page.append(cell(values(parameter.shape()))).append(" | ");
      String otherwise = parameter.required() ? "required" : "";
      page.append(
              parameter
                  .defaultValue()
                  .flatMap(Defaults::text)
                  .map(d -> "`" + d + "`")
                  .orElse(otherwise))
          .append(" | ");
      page.append(cell(parameter.doc())).append(" |\n");
    }
  }

  /** What may stand there; a switch has its words already. */
  private static String values(Shape shape) {
    List<String> values = new ArrayList<>();
    values.add(Ranges.of(shape));
    if (Shapes.simple(shape).noneMatch(Shape.Switch.class::isInstance)) {
      values.add(
          Shapes.words(shape).stream()
              .map(o -> "`" + o.word() + "`")
              .collect(Collectors.joining(", ")));
    }
    values.add(
        Shapes.simple(shape)
            .flatMap(s -> s instanceof Shape.Functions f ? f.functions().stream() : Stream.of())
            .map(function -> "`" + function.signature() + "`")
            .collect(Collectors.joining(", ")));
    values.removeIf(String::isEmpty);
    return String.join("; ", values);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
