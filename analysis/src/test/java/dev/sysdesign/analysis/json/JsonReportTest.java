package dev.sysdesign.analysis.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sysdesign.analysis.Golden;
import dev.sysdesign.analysis.ShopAnalysis;
import dev.sysdesign.analysis.ShopRun;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.SimulationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  private static final long WALL = 1_234_567_890L;

  private final String steady = JsonReport.of(ShopAnalysis.steady(new ShopRun().result()), WALL);

  @Test
  void writesARunWithoutFaults() {
    Golden.check("steady.json", steady);
  }

  @Test
  void writesARunUnderAScenario() throws IOException {
    SimulationResult faulted =
        new ShopRun()
            .with(ShopRun.outcome(10_000, 8_000, 1_990, ShopRun.latency(8_000, 80e6)))
            .with(ShopRun.timeline(new double[] {0, 0.6, 0, 0, 0}, new double[] {3, 900, 3, 3, 3}))
            .result();

    JsonNode report =
        parse(JsonReport.of(ShopAnalysis.underFault(new ShopRun().result(), faulted), WALL));
    assertEquals("cache-dies", report.at("/scenario/name").asText());
    assertEquals(1000, report.at("/scenario/fromMs").asDouble());
    assertEquals(0, report.at("/scenario/recoveryMs").asDouble());
    assertEquals(8000, report.at("/requests/completed").asLong());
    assertEquals("cache-dies", report.at("/slos/4/scenario").asText());
    assertTrue(report.at("/slos/0/scenario").isNull());
  }

  @Test
  void keepsTheKeysOfTheContractInTheirOrder() throws IOException {
    assertEquals(
        List.of(
            "schemaVersion",
            "system",
            "seed",
            "durationMs",
            "warmupMs",
            "events",
            "wallMs",
            "requests",
            "throughputRps",
            "errorRate",
            "latency",
            "ci95",
            "requestClasses",
            "components",
            "edges",
            "bottleneck",
            "limits",
            "slos",
            "cost",
            "timeline",
            "warnings"),
        keys(parse(steady)).subList(0, 21));
    assertEquals(
        List.of("meanMs", "p50Ms", "p90Ms", "p95Ms", "p99Ms", "p999Ms", "maxMs"),
        keys(parse(steady).get("latency")));
    assertEquals(
        List.of("meanMs", "p50Ms", "p99Ms", "throughputRps", "errorRate"),
        keys(parse(steady).get("ci95")));
    assertEquals(
        List.of(
            "name",
            "type",
            "instances",
            "throughputRps",
            "errorRate",
            "errors",
            "utilization",
            "ownLoad",
            "cpu",
            "queue",
            "wait",
            "latency",
            "costPerMonthUsd"),
        keys(parse(steady).at("/components/0")).subList(0, 13));
    assertEquals(
        List.of("from", "to", "guard", "throughputRps", "errorRate", "latency"),
        keys(parse(steady).at("/edges/0")).subList(0, 6));
    assertEquals(
        List.of("name", "scenario", "metric", "op", "limit", "actual", "ci95", "verdict"),
        keys(parse(steady).at("/slos/0")).subList(0, 8));
  }

  @Test
  void hasTheWallTimeAloneOnItsLine() {
    assertEquals(
        List.of("  \"wallMs\": 1235,"),
        steady.lines().filter(line -> line.contains("wallMs")).toList());
  }

  @Test
  void differsInTheWallTimeOnly() {
    String other = JsonReport.of(ShopAnalysis.steady(new ShopRun().result()), 2 * WALL);

    assertEquals(withoutWallTime(steady), withoutWallTime(other));
  }

  @Test
  void writesMoneyAsDecimalStringsAndTimesAsMilliseconds() throws IOException {
    JsonNode report = parse(steady);

    assertEquals("140.16", report.at("/components/0/costPerMonthUsd").textValue());
    assertEquals("175.75", report.at("/components/1/costPerMonthUsd").textValue());
    assertEquals("315.91", report.at("/cost/monthlyUsd").textValue());
    assertEquals(30.25, report.at("/slos/0/limit").doubleValue());
    assertEquals(30.0, report.at("/slos/0/actual").doubleValue());
    assertEquals("1000", report.at("/slos/3/limit").textValue());
  }

  @Test
  void writesNullWhereThereIsNoNumber() throws IOException {
    JsonNode report =
        parse(
            JsonReport.of(
                ShopAnalysis.steady(
                    new ShopRun().with(ShopRun.outcome(50, 0, 50, Latency.NONE)).result()),
                WALL));

    assertTrue(report.at("/latency/p99Ms").isNull());
    assertTrue(report.at("/ci95/meanMs").isNull());
    assertTrue(report.at("/components/2/utilization").isNull());
    assertTrue(report.at("/components/2/costPerMonthUsd").isNull());
    assertEquals(1.0, report.at("/errorRate").doubleValue());
  }

  @Test
  void hasNoKeyThatTheReferenceDoesNotExplain() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "reference", "json.md"));
    Set<String> keys = new TreeSet<>();
    JsonNode report =
        parse(
            JsonReport.of(
                ShopAnalysis.underFault(new ShopRun().result(), new ShopRun().result()), WALL));
    collect(report, keys);
    keys.removeIf(key -> page.contains("`" + key + "`"));

    assertEquals(Set.of(), keys);
  }

  private static void collect(JsonNode node, Set<String> keys) {
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> collect(child, keys));
  }

  private static JsonNode parse(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String withoutWallTime(String json) {
    return json.lines().filter(line -> !line.contains("wallMs")).toList().toString();
  }
}
