package dev.sysdesign.lang.reference;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.lang.guide.Construct;
import dev.sysdesign.lang.guide.GuidePage;
import dev.sysdesign.lang.guide.LanguageGuide;
import dev.sysdesign.lang.statement.StatementSpec;
import dev.sysdesign.lang.vocabulary.Docs;
import dev.sysdesign.lang.vocabulary.PropertyOwner;
import dev.sysdesign.lang.vocabulary.Shapes;
import dev.sysdesign.lang.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the entries of the catalogs. */
final class Entries {
  /** What a construct of the guide is. */
  static final String CONSTRUCT = "a construct of the language";

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Entries() {}

  static List<Entry> all() {
    Entries made = new Entries();
    made.statements();
    ComponentCatalog.all().stream().map(ComponentType::spec).forEach(made::type);
    made.owned("edge", "an edge", PolicyCatalog.all());
    made.owned("request", "a request class", StatementCatalog.request());
    made.owned("system", "the system", StatementCatalog.system());
    made.owned("simulate", "the run", StatementCatalog.simulate());
    DistributionCatalog.functions().forEach(made::function);
    ScenarioCatalog.all().forEach(scenario -> made.fault(scenario.spec()));
    MetricCatalog.all().forEach(m -> made.add(m.name(), "a metric", Docs.metric(m)));
    return List.copyOf(made.entries.values());
  }

  private void statements() {
    for (StatementSpec statement : StatementSpec.all()) {
      if (!statement.kind().keyword().isEmpty()) {
        add(statement.kind().keyword(), "a statement", Docs.statement(statement));
      }
    }
    for (Construct construct : LanguageGuide.constructs()) {
      add(
          construct.name(),
          CONSTRUCT,
          "**%s** — %s".formatted(construct.name(), GuidePage.construct(construct).strip()));
    }
  }

  private void type(ComponentSpec spec) {
    List<ParameterSpec> parameters =
        Vocabulary.component(spec.name()).map(PropertyOwner::parameters).orElse(List.of());
    String names =
        parameters.stream()
            .map(p -> "`" + p.name() + "`")
            .distinct()
            .collect(Collectors.joining(", "));
    String properties = names.isEmpty() ? "" : "\n\nProperties: " + names + ".";
    add(spec.name(), "a component type", Docs.type(spec) + properties);
    owned(spec.name(), spec.name(), parameters);
  }

  private void fault(ScenarioSpec spec) {
    String names =
        spec.parameters().stream().map(p -> "`" + p.name() + "`").collect(Collectors.joining(", "));
    String parameters = names.isEmpty() ? "" : "\n\nParameters: " + names + ".";
    add(spec.name(), "a fault", Docs.chaos(spec) + parameters);
    owned(spec.name(), spec.name(), spec.parameters());
  }

  private void owned(String prefix, String owner, List<ParameterSpec> parameters) {
    for (ParameterSpec parameter : parameters) {
      add(prefix + "." + parameter.name(), "a property of " + owner, Docs.parameter(parameter));
      Shapes.simple(parameter.shape())
          .flatMap(s -> s instanceof Shape.Functions f ? f.functions().stream() : Stream.of())
          .forEach(this::function);
    }
  }

  private void function(FunctionSpec function) {
    add(function.name() + "()", "a function", Docs.function(function));
    for (ParameterSpec argument : function.parameters()) {
      add(
          function.name() + "()." + argument.name(),
          "an argument of " + function.name() + "()",
          Docs.parameter(argument));
    }
  }

  /** The first of a word stays: functions of several properties are the same one. */
  private void add(String word, String kind, String text) {
    entries.putIfAbsent(word + "\n" + kind, new Entry(word, kind, text));
  }
}
