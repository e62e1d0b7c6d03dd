package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.text.ReportStyle.Extent;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.engine.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several scenarios of one system: a row for each, and what matters most of those that miss. */
public final class ScenarioReport {
  private static final int LINES = 40;
  private static final int ROWS = 20;

  private ScenarioReport() {}

  /**
   * The report; with all of everything the reports of the scenarios go before the table.
   *
   * @param analyses each under a scenario; the last may have been cancelled in its run without
   *     faults, and has none then
   * @param codes what each would end with by itself
   * @param notRun names of the scenarios that were asked for and not begun
   */
  public static String of(
      List<Analysis> analyses, List<Integer> codes, List<String> notRun, ReportStyle style) {
    List<Analysis> begun = analyses.stream().filter(a -> a.scenario().isPresent()).toList();
    int scenarios = begun.size() + notRun.size();
    Optional<String> partial = partial(begun, notRun);
    if (style.extent() == Extent.ALL) {
      StringBuilder all = new StringBuilder();
      analyses.forEach(analysis -> all.append(TextReport.of(analysis, style)).append('\n'));
      partial.ifPresent(line -> all.append(line).append('\n'));
      List<String> table = table(begun, codes, notRun, scenarios, style);
      return all + style.text(table);
    }
    Analysis first = analyses.get(0);
    List<Section> sections = new ArrayList<>();
    if (style.extent() == Extent.PAGE) {
      sections.add(Section.fixed(List.of(heading(first, scenarios, style))));
    }
    partial.ifPresent(
        line -> sections.add(Section.fixed(Paragraph.lines(line, "", style.width()))));
    sections.add(
        new Section(
            "scenarios", scenarios, 1, 0, rows -> table(begun, codes, notRun, rows, style)));
    List<Analysis> missing = begun.stream().filter(analysis -> !analysis.holds()).toList();
    sections.add(
        new Section(
            "scenarios that miss", missing.size(), 1, 1, rows -> words(missing, rows, style)));
    int height = style.isMarkdown() ? Integer.MAX_VALUE : LINES;
    return style.text(Page.of(sections, style.width(), height, style.top().orElse(ROWS)));
  }

  /** That something of what was asked for is partial or was not run. */
  private static Optional<String> partial(List<Analysis> analyses, List<String> notRun) {
    List<String> reasons = new ArrayList<>();
    if (!notRun.isEmpty()) {
      reasons.add(
          "the call was cancelled before %s of %s."
              .formatted(Figures.whole(notRun.size()), scenarios(analyses.size() + notRun.size())));
    }
    analyses.stream()
        .filter(analysis -> !analysis.isComplete())
        .findFirst()
        .ifPresent(
            analysis ->
                reasons.add("under '%s': %s".formatted(name(analysis), analysis.ending().get())));
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of("PARTIAL RESULTS: " + String.join(" Also ", reasons));
  }

  private static String name(Analysis analysis) {
    return analysis.scenario().orElseThrow().scenario().name();
  }

  private static String heading(Analysis analysis, int scenarios, ReportStyle style) {
    return Ellipsis.middle(
        "%s: %s, seed %s%s, prices of %s"
            .formatted(
                analysis.steady().system(),
                scenarios(scenarios),
                analysis.steady().seed(),
                style.version().isEmpty() ? "" : ", sysdesign " + style.version(),
                analysis.bill().priceDate()),
        style.width());
  }

  private static String scenarios(int count) {
    return count == 1 ? "1 scenario" : Figures.whole(count) + " scenarios";
  }

  private static List<String> table(
      List<Analysis> analyses,
      List<Integer> codes,
      List<String> notRun,
      int rows,
      ReportStyle style) {
    int all = analyses.size() + notRun.size();
    Table table =
        new Table(
            "SCENARIOS",
            Table.Column.painted("verdict", style.paint()::verdict),
            Table.Column.number("hold"),
            Table.Column.number("errors"),
            Table.Column.number("p99"),
            Table.Column.number("back in"),
            Table.Column.number("exit"));
    for (int i = 0; i < rows; i++) {
      if (i < analyses.size()) {
        row(table, analyses.get(i), codes.get(i));
      } else {
        table.row(notRun.get(i - analyses.size()), "NONE", "not run");
      }
    }
    if (rows < all) {
      table.row(Rest.name(all - rows));
    }
    List<String> lines = new ArrayList<>(table.within(style.width()).lines());
    lines.addAll(Paragraph.lines("errors and p99: while the faults last", "  ", style.width()));
    return lines;
  }

  private static void row(Table table, Analysis analysis, int code) {
    ScenarioRun run = analysis.scenario().orElseThrow();
    Outcome during = run.window().outcome();
    long held = count(analysis, Verdict.Decision.PASS);
    table.row(
        run.scenario().name() + (analysis.isComplete() ? "" : " (partial)"),
        verdict(analysis),
        analysis.verdicts().isEmpty() ? Figures.NONE : held + " of " + analysis.verdicts().size(),
        Rest.isSilent(during) ? Figures.NONE : Figures.share(during.errorRate()),
        Figures.time(during.latency().p99()),
        back(run),
        Integer.toString(code));
  }

  /** Where nothing finishes after the fault, nothing shows that the system is back. */
  private static String back(ScenarioRun run) {
    if (!run.recovery().observed()) {
      return Figures.NONE;
    }
    if (run.recovery().nanos().isEmpty()) {
      return "not in the run";
    }
    return run.after().filter(after -> !Rest.isSilent(after.outcome())).isPresent()
        ? Figures.time(run.recovery().nanos().getAsLong())
        : Figures.NONE;
  }

  private static String verdict(Analysis analysis) {
    if (count(analysis, Verdict.Decision.FAIL) > 0) {
      return "FAIL";
    }
    if (count(analysis, Verdict.Decision.NONE) > 0 || !analysis.isComplete()) {
      return "NONE";
    }
    return analysis.verdicts().isEmpty() ? Figures.NONE : "pass";
  }

  private static long count(Analysis analysis, Verdict.Decision decision) {
    return analysis.verdicts().stream().filter(v -> v.decision() == decision).count();
  }

  private static List<String> words(List<Analysis> missing, int rows, ReportStyle style) {
    List<String> lines = new ArrayList<>();
    for (Analysis analysis : missing.subList(0, rows)) {
      String first = analysis.explanation().sentences().get(0);
      String name = analysis.scenario().map(s -> s.scenario().name() + ": ").orElse("");
      lines.addAll(Paragraph.lines(Ellipsis.quoted(name + first), "", style.width()));
    }
    if (rows < missing.size()) {
      lines.add(Rest.name(missing.size() - rows));
    }
    return lines;
  }
}
