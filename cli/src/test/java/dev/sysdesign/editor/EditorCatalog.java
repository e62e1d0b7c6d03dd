package dev.sysdesign.editor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.lang.statement.ReservedWords;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The words of the language as the editor extension reads them: names and values, no behaviour. */
final class EditorCatalog {
  private EditorCatalog() {}

  static String json() throws IOException {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(indenter)
            .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
    try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      json.writeStartObject();
      words(json, "statements", ReservedWords.STATEMENTS.stream().sorted().toList());
      words(json, "contextual", ReservedWords.CONTEXTUAL.stream().sorted().toList());
      words(json, "units", units());
      words(json, "functions", new WordsOfTheCatalogs().functions());
      words(json, "values", new WordsOfTheCatalogs().values());
      words(json, "metrics", MetricCatalog.all().stream().map(MetricSpec::name).toList());
      json.writeArrayFieldStart("types");
      for (ComponentType type : ComponentCatalog.all()) {
        component(json, type.spec());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("chaos");
      for (ChaosScenario scenario : ScenarioCatalog.all()) {
        chaos(json, scenario.spec());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static List<String> units() {
    List<String> units = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      dimension.units().forEach(units::add);
    }
    return units.stream().filter(unit -> !unit.isEmpty()).distinct().sorted().toList();
  }

  private static void component(JsonGenerator json, ComponentSpec spec) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", spec.name());
    json.writeStringField("summary", spec.summary());
    parameters(json, spec.parameters());
    json.writeEndObject();
  }

  private static void chaos(JsonGenerator json, ScenarioSpec spec) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", spec.name());
    json.writeStringField("summary", spec.summary());
    json.writeBooleanField("oneShot", spec.oneShot());
    parameters(json, spec.parameters());
    json.writeEndObject();
  }

  private static void parameters(JsonGenerator json, List<ParameterSpec> parameters)
      throws IOException {
    json.writeArrayFieldStart("parameters");
    for (ParameterSpec parameter : parameters) {
      json.writeStartObject();
      json.writeStringField("name", parameter.name());
      json.writeBooleanField("required", parameter.required());
      words(json, "examples", Examples.of(parameter));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(JsonGenerator json, String field, Collection<String> words)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
