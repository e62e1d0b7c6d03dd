package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.lang.SystemModels;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is done with a run grows with the system, and not with its square. Processor time of this
 * thread, at eight times as many components: what looks through all of them for each of them takes
 * 64 times as long and not 8, so that a noisy machine does not decide.
 */
final class GrowthTest {
  private static final int FEW = 300;
  private static final int TIMES = 8;

  /** Seen were 3 to 5 times; 17 where reasons or loads of components looked through all others. */
  private static final double MOST = 1.5 * TIMES;

  /** Groups that differ from the formulas, so that reasons are looked for. */
  private static final String GROUP =
      """
      client c%1$d { users: 4, thinkTime: 3s, timeout: 1s }
      load-balancer lb%1$d
      service app%1$d { instances: 2, concurrency: 2, serviceTime: lognormal(50ms, sigma: 2) }
      cache hot%1$d { hitRatio: 90%%, pattern: read-through }
      database orders%1$d { readTime: exponential(30ms) }
      object-store files%1$d
      c%1$d -> lb%1$d -> app%1$d
      app%1$d -> hot%1$d -> orders%1$d
      app%1$d -> files%1$d { timeout: 100ms }
      """;

  private static final int GROUPS = 6;

  private record Made(Topology topology, Analysis analysis) {
    static Made of(int components) {
      StringBuilder text = new StringBuilder("system s {\n");
      for (int g = 0; g < components / GROUPS; g++) {
        text.append(String.format(Locale.ROOT, GROUP, g));
      }
      text.append("simulate { duration: 4s, warmup: 1s }\n}\n");
      Topology topology = SystemModels.lower("s", text.toString()).topology().orElseThrow();
      AnalysisPlan plan = new AnalysisPlan(topology, Optional.empty(), PriceFiles.shipped());
      return new Made(topology, Analyst.analyse(plan, Observer.NONE));
    }
  }

  /** Processor seconds, the least of three. */
  private static double seconds(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      least = Math.min(least, end - begin);
    }
    return least / 1e9;
  }

  private static void growsWithTheSystem(String what, Runnable few, Runnable many) {
    double before = seconds(few);
    double after = seconds(many);
    assertTrue(after < MOST * before, what + ": " + before + " s, then " + after + " s");
  }

  @Test
  void billsLimitsReasonsAndReportsGrowWithTheSystem() {
    Made few = Made.of(FEW);
    Made many = Made.of(FEW * TIMES);
    growsWithTheSystem("the bill", () -> bill(few), () -> bill(many));
    growsWithTheSystem("the limits", () -> limits(few), () -> limits(many));
    growsWithTheSystem("all of an analysis", () -> analyse(few), () -> analyse(many));
    growsWithTheSystem("the page", () -> page(few), () -> page(many));
    growsWithTheSystem("the JSON", () -> json(few), () -> json(many));
  }

  private static void bill(Made made) {
    Billing.bill(made.topology(), made.analysis().steady(), PriceFiles.shipped());
  }

  private static void limits(Made made) {
    Limits.of(made.topology(), made.analysis().steady());
  }

  private static void analyse(Made made) {
    Analyst.analyse(
        new AnalysisPlan(made.topology(), Optional.empty(), PriceFiles.shipped()), Observer.NONE);
  }

  private static void page(Made made) {
    TextReport.of(made.analysis(), ReportStyle.DEFAULT);
  }

  private static void json(Made made) {
    JsonReport.of(made.analysis(), 0);
  }
}
