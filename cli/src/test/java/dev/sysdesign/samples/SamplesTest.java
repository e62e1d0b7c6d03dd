package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.engine.model.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample runs, costs something and keeps its own promises. */
class SamplesTest {
  static List<String> names() {
    return Sample.NAMES;
  }

  @Test
  void leavesNoSampleOut() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      assertEquals(
          Sample.NAMES.stream().map(name -> name + ".sysdesign").toList(),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".sysdesign"))
              .sorted()
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isListedOnThePageOfTheSamples(String name) throws IOException {
    String page = Files.readString(Path.of("..", "samples", "README.md"));
    assertTrue(page.contains("[" + name + ".sysdesign](" + name + ".sysdesign)"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysFirstWhatItTeaches(String name) {
    assertTrue(Sample.read(name).topology().documentation().length() > 100);
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsItsPromisesAndCostsSomething(String name) {
    Analysis analysis = Sample.read(name).analyse();
    assertTrue(analysis.isComplete());
    assertEquals(List.of(), broken(analysis));
    assertTrue(analysis.bill().total().usd().signum() > 0);
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsItsPromisesUnderItsScenarios(String name) {
    Sample sample = Sample.read(name);
    for (Scenario scenario : sample.topology().scenarios()) {
      Analysis analysis = sample.analyse(scenario.name());
      assertTrue(analysis.isComplete());
      assertEquals(List.of(), broken(analysis), scenario.name());
    }
  }

  private static List<Verdict> broken(Analysis analysis) {
    return analysis.verdicts().stream()
        .filter(verdict -> verdict.decision() != Verdict.Decision.PASS)
        .toList();
  }
}
