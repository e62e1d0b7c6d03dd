package dev.sysdesign.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Golden;
import dev.sysdesign.analysis.ShopAnalysis;
import dev.sysdesign.analysis.ShopRun;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class TextReportTest {
  private static final double[] FAULT = {0, 0.6, 0.2, 0, 0, 0};
  private static final double[] P99 = {30, 900, 400, 30, 30, 30};

  private final String steady = TextReport.of(ShopAnalysis.steady(new ShopRun().result()));

  @Test
  void showsARunWithoutFaults() {
    Golden.check("steady.txt", steady);
  }

  @Test
  void showsARunUnderAScenario() {
    SimulationResult faulted =
        new ShopRun()
            .with(ShopRun.outcome(10_000, 8_000, 1_990, ShopRun.latency(8_000, 80e6)))
            .with(ShopRun.timeline(FAULT, P99))
            .with(ShopRun.connections(1.4, OptionalLong.of(1_400_000_000L)))
            .result();

    Golden.check(
        "fault.txt", TextReport.of(ShopAnalysis.underFault(new ShopRun().result(), faulted)));
  }

  @Test
  void keepsToAHundredColumns() {
    assertEquals("", String.join("\n", steady.lines().filter(l -> l.length() > 100).toList()));
  }

  @Test
  void showsADashAndNoNumberWhereNothingSucceeded() {
    String text =
        TextReport.of(
            ShopAnalysis.steady(
                new ShopRun().with(ShopRun.outcome(50, 0, 50, Latency.NONE)).result()));

    assertTrue(text.contains("Of the 50 requests that arrived none succeeded."), text);
    assertTrue(text.lines().noneMatch(l -> l.contains("NaN")), text);
  }

  @Test
  void saysFirstThatResultsArePartial() {
    String text =
        TextReport.of(
            ShopAnalysis.steady(new ShopRun().ended(SimulationResult.End.CANCELLED).result()));

    assertTrue(text.lines().toList().get(1).startsWith("PARTIAL RESULTS: "), text);
  }
}
