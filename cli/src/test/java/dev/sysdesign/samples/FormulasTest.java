package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.explain.Reason;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.lang.SystemModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where formulas and simulation agree, and what is said where they do not. */
final class FormulasTest {
  private static Explanation explain(String text) {
    Analysis analysis =
        Analyst.analyse(
            new AnalysisPlan(
                SystemModels.lower("x.sysdesign", text).topology().orElseThrow(),
                Optional.empty(),
                PriceFiles.shipped()),
            fraction -> true);
    return analysis.explanation();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mm1", "cores", "coin-cache", "three-tier", "labs/canary", "labs/saga"})
  void agreeOnSamplesThatAreNotOverloaded(String sample) throws IOException {
    Explanation explanation =
        explain(Files.readString(Path.of("../samples/" + sample + ".sysdesign")));

    assertFalse(explanation.components().isEmpty());
    for (Comparison comparison : explanation.components()) {
      assertTrue(comparison.agrees(), comparison::toString);
      assertEquals(List.of(), comparison.reasons());
    }
    for (Comparison comparison : explanation.requests()) {
      assertTrue(comparison.agrees(), comparison::toString);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "load-changes | rate: 80rps, pattern: spike(3, at: 5s, for: 10s) | concurrency: 1 | |",
        "saturated | rate: 130rps | concurrency: 1, queue: unlimited | |",
        "finite-queue | rate: 95rps | concurrency: 1, queue: 2, serviceTime: constant(10ms) | |",
        "added-load | rate: 90rps | concurrency: 1, queue: 100 | timeout: 60ms, retries: 3 |",
        "closed-loop | users: 3, thinkTime: 20ms | concurrency: 1 | |",
        "discipline | rate: 99rps | concurrency: 1, patience: 30ms | |",
        "load-factor | rate: 60rps | concurrency: 2, loadFactor: exponential(1) | |",
        "batch-arrivals | rate: 50rps, arrivals: batch(10) | concurrency: 1 | |",
        "autoscaling | rate: 60rps | concurrency: 1, autoscale: autoscale(1, 10, 90%, 1s) | |",
        "call-policies | rate: 60rps | concurrency: 1, instances: 2 | hedge: 5ms |"
      })
  void nameWhatTheyLeaveOut(String code, String client, String service, String edge) {
    String text =
        """
        system one {
            client users { %s }
            service app { serviceTime: exponential(10ms), %s }
            users -> app { latency: 0ms, %s }
            simulate { duration: 200s, warmup: 5s }
        }
        """
            .formatted(client, service, edge == null ? "" : edge)
            .replace(
                "serviceTime: exponential(10ms), concurrency: 1, queue: 2",
                "concurrency: 1, queue: 2");
    Explanation explanation = explain(text);

    List<String> codes =
        Stream.concat(explanation.components().stream(), explanation.requests().stream())
            .filter(comparison -> !comparison.agrees())
            .flatMap(comparison -> comparison.reasons().stream())
            .map(Reason::code)
            .toList();
    assertTrue(codes.contains(code), () -> codes + " " + explanation.components());
  }

  @Test
  void sayThatACallerDiffersByWhatItWaitsFor() {
    Explanation explanation =
        explain(
            """
            system two {
                client users { rate: 95rps }
                service app { }
                database db { connections: 1, queue: 2, readTime: constant(10ms), writeTime: constant(10ms) }
                users -> app -> db
                simulate { duration: 100s, warmup: 5s }
            }
            """);
    Comparison app = explanation.component("app").orElseThrow();

    assertEquals(
        List.of("downstream"), app.reasons().stream().map(Reason::code).toList().subList(0, 1));
    assertEquals("it waits for 'db', which differs", app.reasons().get(0).text());
  }

  @Test
  void sayThatParallelCallsTakeAsLongAsTheSlowest() {
    Explanation explanation =
        explain(
            """
            system three {
                client users { rate: 100rps }
                service app { serviceTime: 1ms }
                service a { serviceTime: exponential(20ms) }
                service b { serviceTime: exponential(20ms) }
                users -> app
                app -> (a, b)
                simulate { duration: 100s, warmup: 5s }
            }
            """);
    Comparison app = explanation.component("app").orElseThrow();

    assertEquals("parallel-calls", app.reasons().get(0).code());
    assertTrue(app.simulated() > app.estimated());
  }
}
