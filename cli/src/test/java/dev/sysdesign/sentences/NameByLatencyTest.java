package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.Load;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.workspace.SystemFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name with {@code policy: latency} sends everybody to the region in which it stands. */
final class NameByLatencyTest {
  private static final Path FILE =
      Path.of("src", "test", "resources", "cases", "name-by-latency.sysdesign");

  private static Topology at(double rps) {
    return Load.at(SystemFiles.read(FILE, Map.of()).topology().orElseThrow(), rps);
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 2500, 2800})
  void noWarningAndNoHeadlineContradictsWhatWasMeasured(int rps) {
    Topology topology = at(rps);
    assertEquals(List.of(), Limits.forecast(topology).full());
    Analysis analysis =
        Analyst.analyse(
            new AnalysisPlan(topology, Optional.empty(), PriceFiles.shipped()), done -> true);

    List<String> ofLimits =
        analysis.warnings().stream()
            .map(Warning::message)
            .filter(message -> message.contains("full") || message.contains("need"))
            .toList();
    assertEquals(List.of(), ofLimits);
    LimitState first = analysis.explanation().limits().bottleneck().orElseThrow();
    assertEquals("ui-us", first.limit().component());
    assertEquals(LimitKind.CORES, first.limit().kind());
    double measured = analysis.steady().component("ui-us").orElseThrow().cpu().orElseThrow();
    assertEquals(0.8 * rps * 2.4e-3 / 6, measured, 0.05);
    assertEquals(1 / measured, first.reach().load(), 0.05 / measured);
  }
}
