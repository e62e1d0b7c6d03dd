package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.json.SweepJson;
import dev.sysdesign.analysis.sweep.SweepPoint;
import dev.sysdesign.analysis.sweep.Sweeper;
import dev.sysdesign.analysis.sweep.SystemSweep;
import dev.sysdesign.analysis.text.SweepReport;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.lang.SystemModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code sweep} concludes from its variants, read back and held against its JSON. */
final class SweptVariantsTest {
  private static final Pattern KEEP =
      Pattern.compile(
          "All objectives hold with (n|load) (.+?)\\.(?: The cheapest of them: (\\S+),"
              + " \\$([\\d.,]+)(?: ±([\\d.,]+))?/mo\\.| What they cost is not known in full\\.)?"
              + "(?: Of (?<open>\\d+) variants? nobody can tell: .*)?");

  private static final Pattern NONE =
      Pattern.compile(
          "None of them (keeps|is known to keep) all objectives\\."
              + "(?: Of (?<open>\\d+) variants? nobody can tell: .*)?");

  private static String text(String values, String value) {
    String load = values.equals("load") ? value : "150rps";
    String n = values.equals("load") ? "2" : value;
    return """
        param n: 1
        system s {
          client u { rate: %s }
          service a { instances: %s, concurrency: 2, serviceTime: exponential(8ms), instance: t3.medium }
          u -> a
          slo "fast" { u.p99 < 80ms, u.errors < 1%% }
          simulate { duration: 20s }
        }
        """
        .formatted(load, n);
  }

  private static SystemSweep sweep(String name, String... values) {
    List<SweepPoint> points = new ArrayList<>();
    for (String value : values) {
      AnalysisPlan plan =
          new AnalysisPlan(
              SystemModels.lower("x.sysdesign", text(name, value)).topology().orElseThrow(),
              Optional.empty(),
              PriceFiles.shipped());
      points.add(new SweepPoint(Map.of(name, value), Optional.empty(), plan));
    }
    return Sweeper.run(points, done -> true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n | 3;2;1;4 | the cheapest",
        "n | 4;3 | the cheapest",
        "load | 50rps;150rps;400rps | no cheapest",
        "load | 2rps;150rps | no cheapest",
        "load | 2rps;1rps | none",
        "load | 700rps;600rps | none"
      })
  void theConclusionIsThatOfTheVerdicts(String name, String values, String expected)
      throws IOException {
    SystemSweep sweep = sweep(name, values.split(";"));
    String report = SweepReport.of(sweep, FormulaRows.STYLE).strip();
    String said = report.substring(report.lastIndexOf('\n') + 1);
    JsonNode json = new ObjectMapper().readTree(SweepJson.of(sweep));
    List<String> keeping = new ArrayList<>();
    int open = 0;
    double least = Double.POSITIVE_INFINITY;
    for (JsonNode point : json.get("points")) {
      List<String> verdicts = point.get("slos").findValuesAsText("verdict");
      boolean missed = verdicts.contains("fail");
      boolean holds = verdicts.stream().allMatch("pass"::equals);
      row(report, point.get("params").get(name).asText(), verdicts);
      open += !missed && !holds ? 1 : 0;
      if (holds) {
        keeping.add(point.get("params").get(name).asText());
        least = Math.min(least, point.get("monthlyUsd").asDouble());
      }
    }
    Matcher keep = KEEP.matcher(said);
    Matcher none = NONE.matcher(said);
    assertEquals(keeping.isEmpty(), none.matches(), said);
    assertEquals(!keeping.isEmpty(), keep.matches(), said);
    String unknown = keeping.isEmpty() ? none.group(2) : keep.group("open");
    assertEquals(open, unknown == null ? 0 : Integer.parseInt(unknown), said);
    if (keeping.isEmpty()) {
      assertEquals("none", expected);
      assertEquals(open == 0 ? "keeps" : "is known to keep", none.group(1));
      assertTrue(json.get("cheapest").isNull(), said);
      return;
    }
    assertEquals(String.join("; ", keeping), keep.group(2));
    assertEquals(expected.equals("the cheapest"), keep.group(3) != null, said);
    assertEquals(expected.equals("no cheapest"), json.get("cheapest").isNull());
    if (keep.group(3) != null) {
      JsonNode cheapest = json.get("points").get(json.get("cheapest").asInt());
      assertEquals(cheapest.get("params").get(name).asText(), keep.group(3));
      assertEquals(least, cheapest.get("monthlyUsd").asDouble());
      assertEquals(least, Facts.number(keep.group(4)), 0.51);
      assertEquals(
          cheapest.get("marginUsd").asDouble(), Facts.number(keep.group(5)), 0.51, "the ±");
    }
  }

  /** Such as {@code 1 of 2, no verdict on 1}. */
  private static void row(String report, String value, List<String> verdicts) {
    long kept = verdicts.stream().filter("pass"::equals).count();
    long open = verdicts.stream().filter(v -> !v.equals("pass") && !v.equals("fail")).count();
    String cell =
        kept + " of " + verdicts.size() + "\\??" + (open == 0 ? "" : ", no verdict on " + open);
    assertTrue(
        report.lines().anyMatch(line -> line.matches("\\s*" + value + "\\s.*\\s" + cell)),
        () -> value + " " + cell + " in\n" + report);
  }
}
