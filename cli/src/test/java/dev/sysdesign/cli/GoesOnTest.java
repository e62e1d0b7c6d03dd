package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long is measured where nobody says it. */
final class GoesOnTest {
  private static final String SYSTEM =
      """
      system s {
        client c { rate: 20rps }
        service a { serviceTime: constant(5ms), errorRate: 0.02% }
        c -> a
        slo "few fail" { c.errors < 0.1%% }
        %s
      }
      """;

  @TempDir private Path folder;

  private String file(String simulate) throws IOException {
    Path file = folder.resolve("s.sysdesign");
    Files.writeString(file, SYSTEM.replace("0.02%", "0.02%%").formatted(simulate));
    return file.toString();
  }

  /** 0.1 % takes 10,000 requests: 500 s at 20 a second, where 60 s are usual. */
  @Test
  void goesOnUntilAnObjectiveHasItsSamples() throws IOException {
    Call call = Call.of("simulate", file(""), "--json");

    assertEquals(0, call.code(), call.err());
    assertTrue(number(call.out(), "durationMs") >= 500_000, call.out());
    assertTrue(call.out().contains("\"verdict\": \"pass\""));
  }

  /** Over 9 instances to 7; before that a budget between the two cannot be judged. */
  @Test
  void goesOnUntilTheInstancesOfABillHaveSettled() throws IOException {
    String scaled =
        """
        system s {
          client c { rate: 40rps }
          service a {
            instances: 2, concurrency: 2, serviceTime: exponential(200ms), instance: m6i.large
            autoscale: autoscale(2, 20, 60%)
          }
          c -> a
          slo "cheap" { a.cost < $800 }
        }
        """;
    Path file = Files.writeString(folder.resolve("scaled.sysdesign"), scaled);

    Call goesOn = Call.of("simulate", file.toString(), "--json");
    assertEquals(0, goesOn.code(), goesOn.err());
    assertTrue(number(goesOn.out(), "durationMs") > 600_000, goesOn.out());
    assertFalse(goesOn.out().contains("instances-not-settled"), goesOn.out());

    Call kept = Call.of("simulate", file.toString(), "--json", "--duration", "60s");
    assertTrue(kept.out().contains("instances-not-settled"), kept.out());
  }

  @Test
  void keepsADurationThatTheFileSays() throws IOException {
    Call call = Call.of("simulate", file("simulate { duration: 60s }"), "--json");

    assertEquals(5, call.code(), call.err());
    assertEquals(60_000, number(call.out(), "durationMs"));
  }

  @Test
  void keepsADurationThatTheCallSays() throws IOException {
    Call call = Call.of("simulate", file(""), "--json", "--duration", "30s");

    assertEquals(5, call.code(), call.err());
    assertEquals(30_000, number(call.out(), "durationMs"));
  }

  @Test
  void endsAtTheEventsThatItMayTake() throws IOException {
    Call call = Call.of("simulate", file(""), "--json", "--max-events", "20k");

    assertEquals(5, call.code(), call.err());
    assertTrue(number(call.out(), "events") <= 20_000, call.out());
  }

  @Test
  void measuresVariantsAsLongAsOneByItself() throws IOException {
    Call call = Call.of("sweep", file(""), "--rates", "20rps,40rps", "--json");

    assertEquals(0, call.code(), call.err());
    assertEquals(2, call.out().split("\"verdict\": \"pass\"").length - 1, call.out());
  }

  /** The run under faults lasts as long as its times say; the objectives of the one without do. */
  @Test
  void settlesObjectivesUnderAScenarioToo() throws IOException {
    String crash = file("scenario crash { at 20s for 5s: node-crash on a }");
    Call call = Call.of("simulate", crash, "--scenario", "crash", "--json");

    assertEquals(0, call.code(), call.out());
    assertEquals(60_000, number(call.out(), "durationMs"));
    assertTrue(call.out().contains("\"verdict\": \"pass\""), call.out());
    Call sweep = Call.of("sweep", crash, "--rates", "20rps,40rps", "--scenario", "crash", "--json");
    assertEquals(2, sweep.out().split("\"verdict\": \"pass\"").length - 1, sweep.out());
    Call diff = Call.of("diff", crash, crash, "--scenario", "crash", "--json");
    assertEquals(0, diff.code(), diff.out());
    Call said = Call.of("simulate", crash, "--scenario", "crash", "--duration", "60s");
    assertEquals(5, said.code(), said.out());
  }

  /** Two replications of 250 s at least have the 10,000 requests together. */
  @Test
  void makesReplicationsLongerUntilAllOfThemTogetherSettleIt() throws IOException {
    Call call = Call.of("simulate", file(""), "--json", "--replications", "2");

    assertEquals(0, call.code(), call.out());
    assertTrue(number(call.out(), "durationMs") >= 250_000, call.out());
    Call said = Call.of("simulate", file(""), "--replications", "2", "--duration", "60s");
    assertEquals(5, said.code());
    Call sweep = Call.of("sweep", file(""), "--rates", "20rps", "--replications", "2");
    assertEquals(0, sweep.code(), sweep.out());
    String[] few = {"simulate", file(""), "--json", "--replications", "2", "--max-events", "20k"};
    assertTrue(number(Call.of(few).out(), "events") <= 20_000);
  }

  @Test
  void refusesNumbersOfEventsThatAreNone() throws IOException {
    for (String wrong : new String[] {"0", "-1", "many", "5G", "999", ""}) {
      Call call = Call.of("simulate", file(""), "--max-events", wrong);
      assertEquals(2, call.code(), wrong);
      assertTrue(call.err().contains("--max-events"), call.err());
    }
  }

  private static double number(String json, String key) {
    String line =
        json.lines().filter(l -> l.contains("\"" + key + "\":")).findFirst().orElseThrow();
    return Double.parseDouble(line.replaceAll("[^0-9.]", ""));
  }
}
