package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not run to its end is said to be partial, wherever it was cut, and never judged. */
final class PartialRunsTest {
  private static final String TEXT =
      """
      system s {
        client u { rate: 500rps }
        service app { serviceTime: exponential(3ms), instances: 2 }
        u -> app
        scenario first { at 2s for 2s: latency-injection on u -> app expect { u.errors < 5% } }
        scenario second { at 2s for 2s: node-crash on app { instances: 1 } expect { u.errors < 99% } }
        simulate { duration: 8s, warmup: 1s, seed: 1 }
      }
      """;

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws IOException {
    Path path = folder.resolve("s.sysdesign");
    Files.writeString(path, TEXT);
    file = path.toString();
  }

  private static JsonNode json(Call call) throws IOException {
    return new ObjectMapper().readTree(call.out());
  }

  /** How often a call asks whether to go on. */
  private static int questions(String... arguments) {
    AtomicInteger asked = new AtomicInteger();
    Call.of(
        false,
        () -> {
          asked.incrementAndGet();
          return false;
        },
        arguments);
    return asked.get();
  }

  @Test
  void aScenarioThatIsCancelledAnywhereIsNotComplete() throws IOException {
    String[] arguments = {"simulate", file, "--scenario", "first", "--json"};
    int all = questions(arguments);
    int incomplete = 0;
    for (int tenth = 1; tenth < 10; tenth++) {
      Call call = Call.cut(all * tenth / 10, arguments);
      assertEquals(ExitCode.INTERRUPTED.number(), call.code());
      JsonNode report = json(call);
      incomplete += report.get("complete").asBoolean() ? 0 : 1;
      boolean warned = report.get("warnings").findValuesAsText("code").contains("run-cut-short");
      assertEquals(!report.get("complete").asBoolean(), warned);
    }
    assertEquals(9, incomplete);
  }

  @Test
  void scenariosThatWereNotRunAreNamed() throws IOException {
    String[] arguments = {"simulate", file, "--scenario", "all", "--json"};
    JsonNode report = json(Call.cut(questions(arguments) / 4, arguments));
    assertEquals(false, report.get("complete").asBoolean());
    assertEquals("second", report.get("notRun").get(0).asText());

    String text = Call.cut(questions(arguments) / 4, "simulate", file, "--scenario", "all").out();
    assertTrue(
        text.contains("PARTIAL RESULTS: the call was cancelled before 1 of 2 scenarios."), text);
    assertTrue(text.contains("second") && text.contains("not run"), text);
    assertTrue(json(Call.of(arguments)).get("complete").asBoolean());
  }

  @Test
  void aScenarioThatReachesItsBudgetOfEventsIsMarkedInItsRow() {
    Call call = Call.of("simulate", file, "--scenario", "all", "--max-events", "15000");

    assertTrue(call.out().contains("first (partial)   NONE"), call.out());
    assertTrue(call.out().contains("PARTIAL RESULTS: under 'first': The run reached"), call.out());
    assertEquals(ExitCode.NOT_JUDGED.number(), call.code());
  }

  @Test
  void theLeadKeepsAllItsSentencesHoweverFewRowsTablesHave() {
    String whole = Call.of("simulate", file, "--all").out();
    String few = Call.of("simulate", file, "--top", "1").out();

    assertTrue(whole.contains("comes nearest") && few.contains("comes nearest"), few);
    assertTrue(few.contains("It costs $"), few);
  }

  @Test
  void aComparisonSaysWhyItIsAsLongAsItIs() throws IOException {
    Path open = folder.resolve("open.sysdesign");
    Files.writeString(
        open,
        """
        system s {
          client u { rate: 1rps }
          service app { serviceTime: exponential(3ms) }
          u -> app
          slo "fast" { u.p99 < 50ms }
        }
        """);

    String said = Call.of("diff", open.toString(), open.toString()).out().replaceAll("\\s+", " ");
    assertTrue(said.contains("leaves open how long, so both go on until their objectives"), said);
    assertTrue(!Call.of("diff", file, file).out().contains("leaves open"));
  }
}
