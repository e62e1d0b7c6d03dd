package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON says of each word and condition of {@code --fail-on} what it came to, and why. */
final class GateJsonTest {
  private static final String TEXT =
      """
      param work: %s
      system s {
        client u { rate: 50rps }
        service app { serviceTime: exponential(work), concurrency: 1, queue: unlimited }
        u -> app
        slo "fast" { u.p50 < 20ms }
        simulate { duration: 20s, warmup: 1s, seed: 1 }
      }
      """;

  @TempDir private Path folder;

  private String file(String work) throws IOException {
    Path file = folder.resolve("s" + work + ".sysdesign");
    Files.writeString(file, TEXT.formatted(work));
    return file.toString();
  }

  private static JsonNode json(int code, String... call) throws IOException {
    Call done = Call.of(call);
    assertEquals(code, done.code(), done.err());
    return new ObjectMapper().readTree(done.out());
  }

  @Test
  void aConditionHasItsFigureAndItsInterval() throws IOException {
    JsonNode all =
        json(
            1,
            "simulate",
            file("10ms"),
            "--json",
            "--fail-on",
            "p50 > 1ms",
            "--fail-on",
            "errors > 5%",
            "--fail-on",
            "missed");
    JsonNode gates = all.get("gates");

    assertEquals(List.of("fail", "pass", "pass"), gates.findValuesAsText("verdict"));
    assertEquals(
        List.of("p50 > 1ms", "errors > 5%", "missed"), gates.findValuesAsText("condition"));
    JsonNode first = gates.get(0);
    assertEquals(all.get("latency").get("p50Ms").asDouble(), first.get("measured").asDouble());
    assertEquals(all.get("ci95").get("p50Ms"), first.get("ci95"));
    assertTrue(first.get("findings").get(0).asText().startsWith("'p50 > 1ms' holds: "));
    assertEquals(0, gates.get(1).get("measured").asDouble());
    assertEquals(0, gates.get(2).get("findings").size());
    assertTrue(!gates.get(2).has("measured"));
  }

  @Test
  void nothingSaidIsNoGate() throws IOException {
    assertEquals(0, json(0, "simulate", file("10ms"), "--json").get("gates").size());
    assertEquals(0, json(0, "diff", file("10ms"), file("10ms"), "--json").get("gates").size());
  }

  @Test
  void aChangeHasItsBaseAndByHowMuchItDiffers() throws IOException {
    JsonNode all =
        json(
            1,
            "diff",
            file("10ms"),
            file("12ms"),
            "--json",
            "--fail-on",
            "mean > +10%",
            "--fail-on",
            "mean > +100s",
            "--fail-on",
            "regression",
            "--fail-on",
            "unknown");
    JsonNode gates = all.get("gates");

    assertEquals(List.of("fail", "pass", "pass", "fail"), verdicts(gates, 0, 1, 3, 2));
    JsonNode share = gates.get(0);
    double base = share.get("base").asDouble();
    double head = share.get("measured").asDouble();
    assertEquals((head - base) / base, share.get("change").asDouble(), 0.02);
    assertTrue(share.get("ci95").get(0).asDouble() < share.get("change").asDouble());
    assertEquals(head - base, gates.get(1).get("change").asDouble(), 0.5);
    String regression = gates.get(2).get("findings").get(0).asText();
    assertTrue(regression.startsWith("mean is worse by "), regression);
  }

  private static List<String> verdicts(JsonNode gates, Integer... order) {
    return List.of(order).stream().map(i -> gates.get(i).get("verdict").asText()).toList();
  }

  @Test
  void eachVariantHasItsOwn() throws IOException {
    JsonNode points =
        json(1, "sweep", file("10ms"), "--vary", "work=1ms,15ms", "--json", "--fail-on", "missed")
            .get("points");

    assertEquals("pass", points.get(0).get("gates").get(0).get("verdict").asText());
    JsonNode missed = points.get(1).get("gates").get(0);
    assertEquals("fail", missed.get("verdict").asText());
    assertTrue(missed.get("findings").get(0).asText().startsWith("'u.p50 < 20ms' is missed"));
  }

  @Test
  void whatCannotBeJudgedHasNoFigure() throws IOException {
    String few = "src/test/resources/verdicts/too-few.sysdesign";
    JsonNode gate = json(5, "simulate", few, "--json", "--fail-on", "p99 > 1s").at("/gates/0");

    assertEquals("none", gate.get("verdict").asText());
    assertTrue(gate.get("measured").isNull());
    assertTrue(gate.get("ci95").isNull());
  }

  @Test
  void aPointOfASweepHasItsWarningsBesideItsGates() throws IOException {
    JsonNode points =
        json(1, "sweep", file("10ms"), "--vary", "work=10ms,40ms", "--json", "--fail-on", "warning")
            .get("points");

    assertEquals(0, points.get(0).get("warnings").size());
    JsonNode full = points.get(1).get("warnings").get(0);
    assertEquals("saturated", full.get("code").asText());
    assertTrue(full.get("message").asText().contains("'app'"), full.toString());
    assertEquals("fail", points.get(1).get("gates").get(0).get("verdict").asText());
  }

  @Test
  void whatDiffWarnsOfTheHeadClosesItsGate() throws IOException {
    String[] call = {"diff", file("10ms"), file("40ms"), "--json", "--fail-on", "warning"};
    JsonNode all = json(1, call);
    JsonNode gate = all.get("gates").get(0);

    assertEquals("fail", gate.get("verdict").asText());
    assertEquals(
        all.get("warnings").get(0).get("code").asText(), gate.get("findings").get(0).asText());
    json(0, "diff", file("10ms"), file("11ms"), "--fail-on", "warning", "--json");
  }
}
