package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.golden.Golden;
import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sample, and what some of them print. */
final class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".sysdesign")).sorted().toList();
    }
  }

  private static Topology topology(Path sample) {
    return SystemFiles.read(sample, Map.of()).topology().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void writesTheSameJsonTwiceButForTheWallTime(Path sample) {
    Call first = Call.of("simulate", sample.toString(), "--duration", "3s", "--json");
    Call second = Call.of("simulate", sample.toString(), "--duration", "3s", "--json");

    assertEquals("", first.err());
    assertTrue(List.of(0, 1, 5).contains(first.code()), first.out());
    assertEquals(withoutWallTime(first.out()), withoutWallTime(second.out()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void writesTheSameJsonWhateverTheOrderOfDeclarations(Path sample) {
    Topology declared = topology(sample);
    Topology brief = declared.withSettings(declared.settings().withDuration(1_000_000_000L));
    List<Component> backwards = new ArrayList<>(brief.components());
    Collections.reverse(backwards);

    assertEquals(json(brief), json(brief.withComponents(backwards)));
  }

  private static String json(Topology topology) {
    AnalysisPlan plan = new AnalysisPlan(topology, Optional.empty(), PriceFiles.shipped());
    return JsonReport.of(Analyst.analyse(plan, Observer.NONE), 0);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsTextToAHundredColumns(Path sample) {
    Call call = Call.of("simulate", sample.toString(), "--duration", "1s");

    assertEquals(List.of(), call.out().lines().filter(line -> line.length() > 100).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void runsUnderEveryScenario(Path sample) {
    for (Scenario scenario : topology(sample).scenarios()) {
      Call call =
          Call.of("simulate", sample.toString(), "--rate", "1krps", "--scenario", scenario.name());

      assertEquals("", call.err());
      assertTrue(call.out().contains("under '" + scenario.name() + "'"), call.out());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void checksWithoutAProblem(Path sample) {
    assertEquals(new Call(0, "", ""), Call.of("check", sample.toString()));
  }

  @Test
  void printsTheShop() {
    golden("three-tier.txt", "simulate", sample("three-tier"), "--duration", "5s");
  }

  @Test
  void printsTheShopThatLosesItsCache() {
    golden("cache-lost.txt", "simulate", sample("three-tier"), "--scenario", "cache-lost");
  }

  @Test
  void writesTheQueueOfTheTextbookAsJson() {
    golden(
        "mm1.json", "simulate", sample("mm1"), "--duration", "1h", "--set", "load=9rps", "--json");
  }

  private static String sample(String name) {
    return SAMPLES.resolve(name + ".sysdesign").toString();
  }

  private static void golden(String name, String... arguments) {
    Call call = Call.of(arguments);
    assertEquals("", call.err());
    String actual = withoutWallTime(call.out());
    Golden.check(GOLDEN.resolve(name), actual, "look at what changed, then run the test again");
  }

  private static String withoutWallTime(String text) {
    return String.join("\n", text.lines().filter(line -> !line.contains("\"wallMs\"")).toList())
        + "\n";
  }
}
