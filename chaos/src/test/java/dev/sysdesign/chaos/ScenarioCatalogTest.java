package dev.sysdesign.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every entry of the catalog. */
class ScenarioCatalogTest {
  static List<ScenarioSpec> specs() {
    return ScenarioCatalog.all().stream().map(ChaosScenario::spec).toList();
  }

  @Test
  void hasSevenScenariosInEachOfFourCategories() {
    Map<Category, Long> seven = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      seven.put(category, 7L);
    }
    assertEquals(
        seven,
        specs().stream()
            .collect(Collectors.groupingBy(ScenarioSpec::category, Collectors.counting())));
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
