package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of messages, from the text to the report. */
class MessagesTest {
  private static final String SYSTEM =
      """
      system post {
        request send { share: 100%, kind: write }
        client c { rate: 100rps }
        service app { serviceTime: constant(10ms) }
        queue mail
        worker mailer { instances: 20, concurrency: 10, serviceTime: constant(70ms) }
        c -> app
        app ~> mail ~> mailer
        slo "Mail is quick" {
          mail.delivery < 200ms, send.delivery < 50ms, app -> mail.delivery < 200ms, c.delivery < 200ms
          mail.age < 10s
        }
        simulate { duration: 30s, warmup: 1s, seed: 1 }
      }
      """;

  private static Analysis analysis() {
    LoweredSystem system = SystemModels.lower("post.sysdesign", SYSTEM);
    assertEquals(List.of(), system.problems());
    return Analyst.analyse(
        new AnalysisPlan(system.topology().orElseThrow(), Optional.empty(), PriceFiles.shipped()),
        Observer.NONE);
  }

  @Test
  void objectivesJudgeDeliveryAndAge() {
    List<String> decisions =
        analysis().verdicts().stream().map(Verdict::decision).map(Enum::name).toList();
    assertEquals(List.of("PASS", "FAIL", "PASS", "PASS", "PASS"), decisions);
  }

  @Test
  void theReportShowsWhatWasDelivered() {
    Analysis analysis = analysis();
    String text = TextReport.of(analysis);
    assertTrue(text.contains("MESSAGES"), text);
    assertTrue(text.lines().anyMatch(line -> line.matches("  mail +[\\d,]+ .*ms.*")), text);
    String json = JsonReport.of(analysis, 0);
    assertTrue(json.contains("\"messages\""), json);
    assertTrue(json.contains("\"oldestMs\""), json);
  }
}
