package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.ScenarioReport;
import dev.sysdesign.analysis.verdict.Verdict.Decision;
import dev.sysdesign.engine.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code --scenario all} prints: each row and each sentence is that of the scenario's run. */
final class SeveralScenariosTest {
  private static final String NONE = "–";

  private int sentences;

  @Test
  void everyRowAndSentenceSaysWhatTheRunsShow() {
    Map<String, List<Reports.Case>> bySystem = new LinkedHashMap<>();
    for (Reports.Case of : Reports.all(0)) {
      if (of.scenario().isPresent()) {
        String system = of.name().substring(0, of.name().indexOf(" under "));
        bySystem.computeIfAbsent(system, name -> new ArrayList<>()).add(of);
      }
    }
    int rows = 0;
    for (List<Reports.Case> scenarios : bySystem.values()) {
      if (scenarios.size() > 1) {
        hold(scenarios.stream().map(Reports::analyse).toList());
        rows += scenarios.size();
      }
    }
    assertTrue(rows > 15, "rows: " + rows);
    assertTrue(sentences > 5, "sentences: " + sentences);
  }

  private void hold(List<Analysis> analyses) {
    List<Integer> codes = analyses.stream().map(SeveralScenariosTest::code).toList();
    ReportStyle style = FormulaRows.STYLE.with(ReportStyle.Extent.PAGE);
    String report = ScenarioReport.of(analyses, codes, List.of(), style);
    List<String> lines = report.lines().map(String::strip).toList();
    Analysis first = analyses.get(0);
    assertEquals(
        "%s: %s scenarios, seed %s, prices of %s"
            .formatted(
                first.steady().system(),
                analyses.size(),
                first.steady().seed(),
                first.bill().priceDate()),
        lines.get(0));
    assertEquals(
        analyses.stream().anyMatch(a -> !a.isComplete()), report.contains("PARTIAL RESULTS"));
    for (int i = 0; i < analyses.size(); i++) {
      Analysis analysis = analyses.get(i);
      String name = run(analysis).scenario().name();
      String row =
          lines.stream()
              .filter(line -> line.matches(name + "( \\(partial\\))?\\s{2,}.*"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no row of " + name + " in\n" + report));
      assertEquals(analysis.isComplete(), !row.startsWith(name + " (partial)"), row);
      row(row.split("\\s{2,}"), analysis, codes.get(i));
      words(lines, name, analysis);
    }
  }

  private static ScenarioRun run(Analysis analysis) {
    return analysis.scenario().orElseThrow();
  }

  private static long count(Analysis analysis, Decision decision) {
    return analysis.verdicts().stream().filter(v -> v.decision() == decision).count();
  }

  private static int code(Analysis analysis) {
    return count(analysis, Decision.FAIL) > 0
        ? 1
        : count(analysis, Decision.NONE) > 0 || !analysis.isComplete() ? 5 : 0;
  }

  /** Name, verdict, hold, errors, p99, back in, exit. */
  private static void row(String[] cells, Analysis analysis, int code) {
    assertEquals(7, cells.length, () -> String.join("|", cells));
    int all = analysis.verdicts().size();
    String verdict = code == 1 ? "FAIL" : code == 5 ? "NONE" : all == 0 ? NONE : "pass";
    assertEquals(verdict, cells[1]);
    assertEquals(all == 0 ? NONE : count(analysis, Decision.PASS) + " of " + all, cells[2]);
    Outcome during = run(analysis).window().outcome();
    long finished = during.counts().failed() + during.counts().completed();
    if (finished == 0) {
      assertEquals(NONE, cells[3]);
    } else {
      Facts.share((double) during.counts().failed() / finished, cells[3].replaceAll(" ?%$", ""));
    }
    if (during.counts().completed() == 0) {
      assertEquals(NONE, cells[4]);
    } else {
      Facts.time(during.latency().p99(), cells[4]);
    }
    back(cells[5], run(analysis));
    assertEquals(String.valueOf(code), cells[6]);
  }

  private static void back(String said, ScenarioRun run) {
    boolean seen =
        run.after()
            .filter(a -> a.outcome().counts().failed() + a.outcome().counts().completed() > 0)
            .isPresent();
    switch (said) {
      case NONE -> assertTrue(!run.recovery().observed() || !seen, "it can be told");
      case "not in the run" ->
          assertTrue(run.recovery().observed() && run.recovery().nanos().isEmpty());
      default -> {
        assertTrue(run.recovery().observed() && seen);
        Facts.time(run.recovery().nanos().orElseThrow(), said);
      }
    }
  }

  /** Of those that miss something the first sentence of their own report. */
  private void words(List<String> lines, String name, Analysis analysis) {
    List<String> said = lines.stream().filter(line -> line.startsWith(name + ": ")).toList();
    if (said.isEmpty()) {
      assertTrue(
          analysis.holds() || lines.stream().anyMatch(line -> line.contains(" more (--all)")),
          name);
      return;
    }
    assertTrue(!analysis.holds(), said::toString);
    String sentence = said.get(0).substring(name.length() + 2);
    assertEquals(analysis.explanation().sentences().get(0), sentence);
    List<Kind> kinds = SentencesTest.KINDS.stream().filter(k -> k.reads(sentence)).toList();
    assertEquals(1, kinds.size(), sentence);
    kinds.get(0).hold(sentence, new Facts(analysis));
    sentences++;
  }
}
