package dev.sysdesign.engine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sysdesign.engine.result.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Whether 95 % intervals are 95 % intervals: of the runs with the seeds 1 to 200, all of them, 90
 * to 98 % must cover the exact value.
 */
class CoverageTest {
  private static final int SEEDS = 200;
  private static final double FEWEST = 0.90;
  private static final double MOST = 0.98;
  private static final Path PAGE = Path.of("..", "docs", "reference", "coverage.md");
  private static final Path OUTPUT = Path.of("target", "coverage.md");

  private static final List<CoverageCase> CASES =
      List.of(
          CoverageCase.oneRun(Exact.oneServer(0.5)),
          CoverageCase.oneRun(Exact.oneServer(0.9)),
          CoverageCase.oneRun(Exact.manyServers("mmc-18.0-5.0-4")),
          CoverageCase.oneRun(Exact.manyServers("mmc-10000.0-781.25-16")),
          CoverageCase.oneRun(Exact.constantService("md1-80.0")),
          CoverageCase.oneRun(Exact.tandem(0.5, 0.7)),
          CoverageCase.oneRun(Exact.loss("erlangB-8-10")),
          CoverageCase.replicated(Exact.oneServer(0.5), 10, 100_000),
          CoverageCase.replicated(Exact.oneServer(0.5), 40, 20_000),
          CoverageCase.difference(Exact.oneServer(0.5), Exact.slower(0.5, 0.1), 10, 100_000));

  /** How often the intervals of a metric covered its exact value, and how wide they were. */
  private record Row(CoverageCase of, Metric metric, long covered, long open, double halfWidth) {
    boolean isHonest() {
      return covered >= FEWEST * SEEDS && covered <= MOST * SEEDS;
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "| %s | %.2f | %,d | %s | %.1f %% | ± %.2f %%%s |",
          of.name(),
          of.load(),
          Math.round(of.requests()),
          metric.word(),
          100.0 * covered / SEEDS,
          100 * halfWidth / of.exact().get(metric),
          open == 0 ? "" : ", " + open + " open");
    }
  }

  @Test
  void coversTheExactValueInNinetyToNinetyEightPercentOfRuns() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (CoverageCase each : CASES) {
      List<Map<Metric, Interval>> runs =
          LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(each.measure()).toList();
      each.exact().keySet().forEach(metric -> rows.add(row(each, metric, runs)));
    }
    String page = page(rows);
    Files.writeString(OUTPUT, page);
    List<String> dishonest = rows.stream().filter(r -> !r.isHonest()).map(Row::line).toList();
    assertTrue(dishonest.isEmpty(), () -> String.join("\n", dishonest));
    String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (!written.equals(page) && Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
      fail(PAGE + " has been rewritten: look at what changed, then run the test again");
    }
    assertEquals(written, page, PAGE + " is stale: run this test with -Dgolden.update=true");
  }

  private static Row row(CoverageCase of, Metric metric, List<Map<Metric, Interval>> runs) {
    double value = of.exact().get(metric);
    List<Interval> intervals = runs.stream().map(run -> run.get(metric)).toList();
    return new Row(
        of,
        metric,
        intervals.stream().filter(interval -> interval.contains(value)).count(),
        intervals.stream().filter(Interval::isOpen).count(),
        intervals.stream()
            .filter(interval -> !interval.isOpen())
            .mapToDouble(Interval::halfWidth)
            .average()
            .orElse(Double.NaN));
  }

  private static String page(List<Row> rows) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# How honest the intervals are",
                "",
                "Every 95 % interval of a result should hold the true value in 95 of 100 runs. Here"
                    + " are models whose true values",
                "are known exactly, each run with the seeds 1 to 200, all of them: how many of the"
                    + " 200 intervals hold the exact value,",
                "and how wide they are on average. The build fails where it is less than 90 % or"
                    + " more than 98 %.",
                "",
                "One run has its intervals from its parts, several from how they differ. *Pairs* are"
                    + " runs of a model and of one that has",
                "more work to do, with the same draws; the truth is then the difference, and the"
                    + " half-width a share of it.",
                "",
                "One run measures 100,000 + 10,000 / (1 − ρ)² requests, ρ being the load of the"
                    + " busiest station: a queue remembers its",
                "past for some 1 / (1 − ρ)² requests (Whitt, \"Planning queueing simulations\","
                    + " 1989), and a batch must be long beside that.",
                "",
                "| model | load | requests | metric | covered | half-width |",
                "|---|---|---|---|---|---|"));
    rows.forEach(row -> lines.add(row.line()));
    return String.join("\n", lines) + "\n";
  }
}
