package dev.sysdesign.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.lang.SourceParser;
import dev.sysdesign.lang.formatting.SystemFormatter;
import dev.sysdesign.lang.guide.Construct;
import dev.sysdesign.lang.guide.LanguageGuide;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows can be written, says nothing wrong, and runs. */
class LanguageGuideTest {
  private static final long MOST_EVENTS = 200_000;

  @TempDir Path folder;

  static List<Construct> all() {
    return LanguageGuide.constructs();
  }

  @ParameterizedTest
  @MethodSource("all")
  void runsItsExample(Construct construct) throws IOException {
    LoweredSystem system = read(construct);
    assertEquals(construct.file(), formatted(construct.file()));
    assertEquals(List.of(), system.problems(), construct::file);
    Topology topology = system.topology().orElseThrow();
    List<Optional<Scenario>> cases = new ArrayList<>(List.of(Optional.empty()));
    topology.scenarios().forEach(scenario -> cases.add(Optional.of(scenario)));
    for (Optional<Scenario> scenario : cases) {
      AnalysisPlan plan =
          new AnalysisPlan(topology, scenario, PriceFiles.shipped(), OptionalLong.of(MOST_EVENTS));
      Analysis analysis = Analyst.analyse(plan, Observer.NONE);
      assertTrue(analysis.shown().outcome().counts().completed() > 0, construct::file);
    }
  }

  @Test
  void namesEachConstructOnce() {
    assertEquals(
        all().size(), all().stream().map(Construct::name).distinct().count(), "one name each");
  }

  private static String formatted(String text) {
    return SystemFormatter.format(SourceParser.parse("guide.sysdesign", text));
  }

  private LoweredSystem read(Construct construct) throws IOException {
    Path file = folder.resolve("guide.sysdesign");
    Files.writeString(file, construct.file());
    Files.writeString(folder.resolve("platform.sysdesign"), construct.library());
    return SystemFiles.read(file, Map.of());
  }
}
