package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.lang.SystemModels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Systems of which one mean time is far from its formula, and one of which none is. */
final class FormulaRowsTest {
  private static final String SYSTEM =
      """
      system one {
          client users { rate: 60rps, %s }
          service front { serviceTime: constant(1ms) }
          service back { concurrency: 1, serviceTime: exponential(10ms) }
          users -> front -> back
          simulate { duration: 100s, warmup: 5s }
      }
      """;

  private static Analysis of(String arrivals) {
    return Analyst.analyse(
        new AnalysisPlan(
            SystemModels.lower("x.sysdesign", SYSTEM.formatted(arrivals)).topology().orElseThrow(),
            Optional.empty(),
            PriceFiles.shipped()),
        fraction -> true);
  }

  private static Comparison back(Analysis analysis) {
    return analysis.explanation().components().stream()
        .filter(c -> c.name().equals("back"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nameTheOneThatIsNinetyPercentOff() {
    Analysis analysis = of("pattern: spike(3, at: 5s, for: 10s)");
    Comparison back = back(analysis);
    assertTrue(back.relative() > 0.8, back::toString);
    assertTrue(!back.agrees(), back::toString);
    FormulaRows.hold(analysis);
  }

  @Test
  void agreeWhereNoneIsOff() {
    Analysis analysis = of("arrivals: poisson");
    List<Comparison> all = analysis.explanation().components();
    assertEquals(List.of(), all.stream().filter(c -> !c.agrees()).toList());
    FormulaRows.hold(analysis);
  }
}
