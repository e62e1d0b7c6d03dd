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

/** Variants of a system, from the command line. */
final class SweepTest {
  private static final String DESK =
      """
      system desk {
          param clerks: 2
          param load: 150rps
          param unused: 1
          client users { rate: load }
          service clerk {
              instances: clerks, concurrency: 1, queue: unlimited, serviceTime: exponential(10ms)
              instance: m6i.large
          }
          users -> clerk { latency: 0ms }
          slo "fast" { users.p99 < 100ms, clerk.utilization < 90% }
          scenario crash { at 5s for 5s: node-crash on clerk }
          simulate { duration: 40s, warmup: 5s, seed: 3 }
      }
      """;

  @TempDir private Path folder;
  private String desk;

  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("desk.sysdesign");
    Files.writeString(file, DESK);
    desk = file.toString();
  }

  private static JsonNode json(Call call) throws IOException {
    return new ObjectMapper().readTree(call.out());
  }

  @Test
  void everyVariantHasTheNumbersOfARunByItself() throws IOException {
    JsonNode sweep = json(Call.of("sweep", desk, "--vary", "clerks=2..4", "--json"));
    assertEquals(3, sweep.get("points").size());
    for (JsonNode point : sweep.get("points")) {
      String set = "clerks=" + point.at("/params/clerks").asText();
      JsonNode alone = json(Call.of("simulate", desk, "--set", set, "--json"));
      assertEquals(alone.get("latency"), point.get("latency"), set);
      assertEquals(alone.get("ci95"), point.get("ci95"), set);
      assertEquals(alone.get("requests"), point.get("requests"), set);
      assertEquals(alone.get("slos"), point.get("slos"), set);
      assertEquals(alone.at("/cost/monthlyUsd"), point.get("monthlyUsd"), set);
    }
  }

  @Test
  void findsTheCheapestThatKeepsAllObjectives() throws IOException {
    Call text = Call.of("sweep", desk, "--vary", "clerks=2,4,3");
    assertEquals(0, text.code(), text.err());
    assertTrue(text.out().contains("desk: 3 variants with the same draws"), text.out());
    assertTrue(text.out().contains("All objectives hold with clerks 4; 3."), text.out());
    assertTrue(text.out().contains("The cheapest of them: 3, $"), text.out());
    assertEquals(
        2,
        json(Call.of("sweep", desk, "--vary", "clerks=2,4,3", "--json")).get("cheapest").asInt());
  }

  @Test
  void whereNoneKeepsThemTheExitCodeSaysSo() throws IOException {
    Call call = Call.of("sweep", desk, "--vary", "clerks=1,2");
    assertEquals(1, call.code());
    assertTrue(call.out().contains("None of them keeps all objectives."), call.out());
    JsonNode json = json(Call.of("sweep", desk, "--vary", "clerks=1,2", "--json"));
    assertTrue(json.get("cheapest").isNull());
  }

  @Test
  void eachValueIsCombinedWithEachOfTheOthers() throws IOException {
    Call call =
        Call.of(
            "sweep",
            desk,
            "--vary",
            "clerks=2,3",
            "--vary",
            "unused=7",
            "--rates",
            "100rps,200rps",
            "--duration",
            "2s",
            "--json");
    StringBuilder order = new StringBuilder();
    for (JsonNode point : json(call).get("points")) {
      order.append(point.at("/params/clerks").asText()).append('/');
      order.append(point.at("/params/unused").asText()).append('/');
      order.append(point.get("rate").asText()).append(' ');
      assertEquals(
          Double.parseDouble(point.get("rate").asText().replace("rps", "")),
          point.at("/requests/offered").asDouble() / 2,
          40);
    }
    assertEquals("2/7/100rps 2/7/200rps 3/7/100rps 3/7/200rps ", order.toString());
  }

  @Test
  void runsUnderAScenario() {
    Call call = Call.of("sweep", desk, "--vary", "clerks=3,4", "--scenario", "crash");
    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().startsWith("desk under 'crash': 2 variants"), call.out());
    assertTrue(call.out().contains("bjectives hold"), call.out());
  }

  @Test
  void aWrongVariantIsNamedOnceAndNothingRuns() {
    Call call = Call.of("sweep", desk, "--vary", "clerks=1,none,0,none");
    assertEquals(2, call.code());
    assertEquals("", call.out());
    assertTrue(call.err().contains("'none' is none"), call.err());
    assertEquals(1, call.err().lines().count(), call.err());
  }

  @Test
  void wrongCallsAreTold() {
    assertWrong("nothing-varies", "sweep", desk);
    assertWrong("unknown-param", "sweep", desk, "--vary", "clerk=1,2");
    assertWrong("set-and-varied", "sweep", desk, "--vary", "clerks=1,2", "--set", "clerks=3");
    assertWrong("set-and-varied", "sweep", desk, "--rates", "1rps,2rps", "--rate", "3rps");
    assertWrong("bad-option-value", "sweep", desk, "--vary", "clerks=");
    assertWrong("bad-option-value", "sweep", desk, "--rates", "1rps,,2rps");
    assertWrong("bad-option-value", "sweep", desk, "--rates", "1rps,two");
    assertWrong(
        "too-many-variants", "sweep", desk, "--vary", "clerks=1..50", "--vary", "unused=1..50");
  }

  private static void assertWrong(String code, String... arguments) {
    Call call = Call.of(arguments);
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().contains(code + ":"), call.err());
  }

  @Test
  void anInterruptedSweepShowsWhatThereIs() {
    AtomicInteger looks = new AtomicInteger();
    Call call =
        Call.of(
            false,
            () -> looks.incrementAndGet() > 3,
            "sweep",
            desk,
            "--vary",
            "clerks=2..40",
            "--duration",
            "10min");
    assertEquals(130, call.code(), call.err());
    assertTrue(call.out().contains("PARTIAL RESULTS: "), call.out());
  }
}
