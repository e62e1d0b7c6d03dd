package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.difference.Differ;
import dev.sysdesign.analysis.difference.DifferencePlan;
import dev.sysdesign.analysis.difference.SystemDifference;
import dev.sysdesign.analysis.json.DifferenceJson;
import dev.sysdesign.analysis.text.DifferenceReport;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.SystemModels;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code diff} prints of two versions, read back and held against its JSON. */
final class ComparedVersionsTest {
  private static final String SYSTEM =
      """
      system s {
        client u { rate: %s }
        service a { instances: %s, concurrency: 2, queue: 5, serviceTime: exponential(%s), instance: t3.medium }
        database d { connections: 6, readTime: exponential(4ms), writeTime: exponential(6ms) }
        u -> a -> d
        slo "fast" { u.p99 < 60ms, u.errors < 1%%, u.throughput > 50rps }
        scenario slow { at 1s for 1s: latency-injection on a expect { u.p99 < 90ms } }
        simulate { %s }
      }
      """;

  private static final String SHORT = "duration: 4s, replications: 5";
  private static final String BASE = SYSTEM.formatted("150rps", "2", "8ms", SHORT);

  /** Heads that are better, worse, the same, of another size, of another load, and overloaded. */
  private static final String[] HEADS = {
    SYSTEM.formatted("150rps", "2", "5ms", SHORT),
    SYSTEM.formatted("150rps", "2", "12ms", SHORT),
    SYSTEM.formatted("150rps", "3", "8ms", SHORT),
    SYSTEM.formatted("150rps", "1", "8ms", SHORT),
    SYSTEM.formatted("400rps", "2", "8ms", SHORT),
    SYSTEM.formatted("90rps", "1", "8ms", SHORT),
    SYSTEM.formatted("0rps", "2", "8ms", SHORT),
    BASE
  };

  private static AnalysisPlan plan(String text, boolean faulted) {
    Topology topology = SystemModels.lower("x.sysdesign", text).topology().orElseThrow();
    return new AnalysisPlan(
        topology,
        faulted ? Optional.of(topology.scenarios().get(0)) : Optional.empty(),
        PriceFiles.shipped());
  }

  private final TreeSet<String> findings = new TreeSet<>();

  @Test
  void everyFindingIsThatOfItsIntervalAndDirection() throws IOException {
    for (String head : HEADS) {
      hold(BASE, head, false);
    }
    hold(BASE, HEADS[1], true);
    hold(HEADS[1], HEADS[3], false);
    assertEquals(
        "[better, cannot be told, less is served, no change that can be told, worse]",
        findings.toString());
  }

  @Test
  void saysThatBothGoOnWhereTheBaseLeavesOpenHowLong() throws IOException {
    String open = SYSTEM.formatted("2rps", "2", "8ms", "replications: 3");
    String said = hold(open, HEADS[2], false);
    assertTrue(said.contains(" (base leaves open how long, so both go on until "), said);
    assertTrue(!hold(HEADS[2], open, false).contains("leaves open how long"));
  }

  private String hold(String base, String head, boolean faulted) throws IOException {
    SystemDifference difference =
        Differ.compare(new DifferencePlan(plan(base, faulted), plan(head, faulted)), done -> true);
    String text = DifferenceReport.of(difference, "base", "head", FormulaRows.STYLE);
    JsonNode json = new ObjectMapper().readTree(DifferenceJson.of(difference));
    Map<String, String[]> rows = new HashMap<>();
    text.lines()
        .map(line -> line.strip().split("\\s{2,}"))
        .filter(cells -> cells.length == 5)
        .forEach(cells -> rows.put(cells[0], cells));
    for (JsonNode metric : json.get("metrics")) {
      String name = metric.get("metric").asText();
      String[] row = rows.get(name);
      assertTrue(row != null, () -> name + " has no row in\n" + text);
      row(name, row, metric, json.get("metrics"));
    }
    String scenario = faulted ? " under 'slow'" : "";
    assertTrue(text.startsWith("s: head compared with base" + scenario + "\n"), text);
    double seconds = json.get("durationMs").asDouble() / 1000;
    assertTrue(text.contains(" pairs of runs with the same draws, each "), text);
    assertEquals(
        difference.wentOn(),
        seconds > plan(base, faulted).topology().settings().durationNanos() / 1e9);
    return text;
  }

  private void row(String name, String[] row, JsonNode metric, JsonNode all) {
    findings.add(row[4]);
    JsonNode interval = metric.get("ci95");
    double change = metric.get("difference").asDouble(Double.NaN);
    String what = name + Arrays.toString(row) + metric;
    boolean more = name.endsWith("throughput");
    if (row[4].equals("cannot be told")) {
      assertTrue(interval == null || interval.isNull() || metric.get("difference").isNull(), what);
      return;
    }
    double low = interval.get(0).asDouble();
    double high = interval.get(1).asDouble();
    assertTrue(low <= change && change <= high, what);
    assertEquals(Math.signum(change), sign(row[3]), what);
    switch (row[4]) {
      case "better" -> assertTrue(more ? low > 0 : high < 0, what);
      case "worse" -> assertTrue(more ? high < 0 : low > 0, what);
      case "no change that can be told" -> assertTrue(low <= 0 && high >= 0, what);
      default -> {
        assertEquals("less is served", row[4]);
        assertTrue(name.equals("cost") && high < 0, what);
        assertTrue(of("throughput", all).get("ci95").get(1).asDouble() < 0, what);
      }
    }
    if (name.equals("cost per million served")) {
      served("base", metric, all);
      served("head", metric, all);
    }
  }

  /** A figure that is 0 when it is rounded has the sign of what it was. */
  private static double sign(String difference) {
    return difference.startsWith("+") ? 1 : difference.matches("[-−].*") ? -1 : 0;
  }

  private static JsonNode of(String name, JsonNode all) {
    for (JsonNode metric : all) {
      if (metric.get("metric").asText().equals(name)) {
        return metric;
      }
    }
    throw new AssertionError("no " + name);
  }

  /** The bill of a month by the million requests that a month of 730 hours serves. */
  private static void served(String side, JsonNode served, JsonNode all) {
    double usd = number(of("cost", all).get(side));
    double rps = number(of("throughput", all).get(side));
    double million = usd / (rps * 730 * 3600 / 1e6);
    assertEquals(million, number(served.get(side)), 0.01 * million);
  }

  private static double number(JsonNode value) {
    return value.isNumber() ? value.asDouble() : Double.parseDouble(value.asText());
  }
}
