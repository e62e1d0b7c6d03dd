package dev.sysdesign.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every entry of the catalog. */
class ScenarioCatalogTest {
  static List<ScenarioSpec> specs() {
    return ScenarioCatalog.all().stream().map(ChaosScenario::spec).toList();
  }

  @Test
  void listsEveryScenarioThatIsWritten() throws IOException {
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains(" implements ChaosScenario {")) {
          written.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    Set<String> listed = new TreeSet<>();
    ScenarioCatalog.all().forEach(scenario -> listed.add(scenario.getClass().getSimpleName()));
    assertEquals(written, listed);
  }

  @Test
  void hasScenariosInEachCategory() {
    Set<Category> used = EnumSet.noneOf(Category.class);
    ScenarioCatalog.all().forEach(scenario -> used.add(scenario.spec().category()));
    assertEquals(EnumSet.allOf(Category.class), used);
    assertTrue(ScenarioCatalog.all().size() >= 28, "none is taken away");
  }

  @Test
  void keepsTheScenariosOfACategoryTogether() {
    List<Category> order = specs().stream().map(ScenarioSpec::category).toList();
    assertEquals(order.stream().sorted().toList(), order);
  }

  @ParameterizedTest
  @MethodSource("specs")
  void namesInKebabCaseWhatCanBeFoundByName(ScenarioSpec spec) {
    assertTrue(spec.name().matches("[a-z]+(-[a-z]+)*"), spec.name());
    assertEquals(spec, ScenarioCatalog.find(spec.name()).orElseThrow().spec());
  }

  @ParameterizedTest
  @MethodSource("specs")
  void hitsOnlyComponentTypesThatExist(ScenarioSpec spec) {
    assertEquals(
        List.of(),
        spec.targets().componentTypes().stream()
            .filter(type -> ComponentCatalog.find(type).isEmpty())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("specs")
  void hasDefaultsThatFitTheirOwnRanges(ScenarioSpec spec) {
    Map<String, Value> defaults = new TreeMap<>();
    spec.parameters()
        .forEach(p -> p.defaultValue().ifPresent(value -> defaults.put(p.name(), value)));
    assertEquals(List.of(), ParameterCheck.problems(spec, new Properties(defaults)));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void saysInWholeSentencesWhatItDoes(ScenarioSpec spec) {
    assertTrue(spec.summary().matches("[A-Z].*\\."), spec.summary());
    assertTrue(spec.doc().matches("[A-Z0-9λρ].*\\."), spec.doc());
    spec.parameters().forEach(p -> assertTrue(p.doc().matches("[A-Z0-9].*\\."), p.doc()));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void lastsThirtySecondsUnlessToldOtherwise(ScenarioSpec spec) {
    assertEquals(30_000_000_000L, spec.defaultNanos());
  }
}
