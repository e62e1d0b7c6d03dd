package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.cost.purchase.PurchaseSpec;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.lang.statement.StatementSpec;
import java.util.ArrayList;
import java.util.List;

/** The documentation of catalog entries, in Markdown. */
public final class Docs {
  private Docs() {}

  /** A component type: what it is, how it behaves, how it is priced. */
  public static String type(ComponentSpec spec) {
    String priced =
        PurchaseCatalog.find(spec.name())
            .map(PurchaseSpec::pricedAs)
            .map(as -> "\n\nPriced as: " + as + ".")
            .orElse("");
    String stands = spec.standing().map(" Where it stands: %s"::formatted).orElse("");
    return "**%s** — %s\n\n%s%s%s"
        .formatted(spec.name(), spec.summary(), spec.doc(), stands, priced);
  }

  /** A property or argument: its meaning, its range and its default. */
  public static String parameter(ParameterSpec spec) {
    List<String> facts = new ArrayList<>();
    facts.add(Ranges.of(spec.shape()));
    spec.defaultValue().flatMap(Defaults::text).ifPresent(v -> facts.add("default `" + v + "`"));
    if (spec.required()) {
      facts.add("required");
    }
    facts.removeIf(String::isEmpty);
    String options =
        Shapes.words(spec.shape()).stream()
            .filter(o -> !o.doc().isEmpty())
            .map(o -> "\n- `" + o.word() + "`: " + o.doc())
            .reduce("", String::concat);
    return "**%s** — %s%s%s"
        .formatted(
            spec.name(),
            spec.doc(),
            facts.isEmpty() ? "" : "\n\n" + capital(String.join("; ", facts)) + ".",
            options.isEmpty() ? "" : "\n" + options);
  }

  /** A word of a parameter. */
  public static String option(Shape.Option option) {
    return "**%s** — %s".formatted(option.word(), option.doc());
  }

  /** A function with its arguments. */
  public static String function(FunctionSpec spec) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(spec.signature()).append("** — ").append(spec.doc()).append('\n');
    for (ParameterSpec parameter : spec.parameters()) {
      text.append("\n- `").append(parameter.name()).append("`: ").append(parameter.doc());
      parameter
          .defaultValue()
          .flatMap(Defaults::text)
          .ifPresent(v -> text.append(" Default `").append(v).append("`."));
    }
    return text.toString();
  }

  /** A chaos scenario: its cause, what follows, and what it may hit. */
  public static String chaos(ScenarioSpec spec) {
    return "**%s** — %s\n\n%s\n\nOn %s."
        .formatted(spec.name(), spec.summary(), spec.doc(), spec.targets().text());
  }

  /** A metric. */
  public static String metric(MetricSpec spec) {
    String dimension = spec.dimension().map(Dimension::noun).orElse("money");
    return "**%s** — %s\n\nIts limit is %s.".formatted(spec.name(), spec.doc(), dimension);
  }

  /** A statement. */
  public static String statement(StatementSpec spec) {
    return "**%s** — %s".formatted(spec.kind().keyword(), spec.summary());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
