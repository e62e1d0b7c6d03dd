package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * An analysis as text: what ran, what matters most, verdicts, and tables. A page has at most 40
 * lines whatever the size of the system, and counts what it leaves out.
 */
public final class TextReport {
  private static final int HEIGHT = 40;
  private static final int ROWS = 10;

  /** So many sentences are always there. */
  private static final int LEAST = 4;

  private TextReport() {}

  /** A page without colours, with a line break at its end. */
  public static String of(Analysis analysis) {
    return of(analysis, ReportStyle.DEFAULT);
  }

  /**
   * The report of a call that was cancelled before the scenario that it asks for was begun.
   *
   * @param notRun the name of the scenario; empty where it was begun, or none is asked for
   */
  public static String of(Analysis analysis, List<String> notRun, ReportStyle style) {
    String report = of(analysis, style);
    return notRun.isEmpty()
        ? report
        : style.text(
                Paragraph.lines(
                    "NOT RUN: the scenario %s; the call was cancelled before it, in the run without faults."
                        .formatted("'" + String.join("', '", notRun) + "'"),
                    "",
                    style.width()))
            + "\n"
            + report;
  }

  /** The report, with a line break at its end; empty where there is nothing to say. */
  public static String of(Analysis analysis, ReportStyle style) {
    List<String> lines =
        switch (style.extent()) {
          case PAGE -> page(analysis, style);
          case ALL -> everything(analysis, style);
          case QUIET -> quiet(analysis, style);
        };
    return style.text(lines);
  }

  private static List<String> page(Analysis analysis, ReportStyle style) {
    int width = style.width();
    CallSections calls = new CallSections(analysis, style);
    List<Section> sections =
        List.of(
            Section.fixed(Heading.lines(analysis, style, Heading.SHORT)),
            summary(analysis, width),
            FullLines.of(analysis, width),
            WarningLines.of(analysis, width),
            DefaultLines.of(analysis, width),
            ObjectiveTable.section(analysis, style),
            PhaseTable.section(analysis, width),
            fixed(CourseLines.of(analysis, style)),
            calls.requests(),
            calls.components(),
            MessageTable.section(analysis, width),
            calls.edges(),
            BillSection.of(analysis, width),
            fixed(style.formulas() ? EstimateTable.lines(analysis, width) : List.of()));
    boolean chosen = style.top().isPresent() || style.isMarkdown();
    return Page.of(sections, width, chosen ? Integer.MAX_VALUE : HEIGHT, style.top().orElse(ROWS));
  }

  /** A part of no lines is none. */
  private static Section fixed(List<String> lines) {
    return lines.isEmpty() ? new Section("", 0, 0, 0, rows -> lines) : Section.fixed(lines);
  }

  private static Section summary(Analysis analysis, int width) {
    List<String> sentences = analysis.explanation().sentences();
    return Section.words(
        "sentences",
        sentences.size(),
        least(analysis.explanation()),
        0,
        rows ->
            Paragraph.lines(
                Ellipsis.quoted(String.join(" ", sentences.subList(0, rows))), "", width));
  }

  /** No other limit is named without the one that is reached first. */
  private static int least(Explanation explanation) {
    int first =
        explanation
            .limits()
            .bottleneck()
            .filter(state -> FullLines.hasMore(explanation))
            .map(state -> explanation.sentences().indexOf(explanation.sentence(state)))
            .orElse(-1);
    return Math.min(explanation.sentences().size(), Math.max(LEAST, first + 1));
  }

  private static List<String> everything(Analysis analysis, ReportStyle style) {
    int width = style.width();
    List<List<String>> parts = new ArrayList<>();
    parts.add(Heading.lines(analysis, style, Integer.MAX_VALUE));
    parts.add(Paragraph.lines(analysis.explanation().summary(), "", width));
    parts.add(ObjectiveTable.lines(analysis, style));
    parts.add(PhaseTable.lines(analysis, width));
    parts.add(CourseLines.of(analysis, style));
    parts.addAll(CallTables.of(analysis, width));
    parts.add(LoadTable.lines(analysis, width));
    parts.add(MessageTable.lines(analysis, width));
    parts.add(style.formulas() ? EstimateTable.lines(analysis, width) : List.of());
    parts.add(BillTable.lines(analysis.bill(), width));
    parts.add(WarningLines.all(analysis.warnings(), width));
    Section defaults = DefaultLines.of(analysis, width);
    parts.add(defaults.isEmpty() ? List.of() : defaults.lines().apply(defaults.rows()));
    return joined(parts);
  }

  private static List<String> quiet(Analysis analysis, ReportStyle style) {
    return joined(
        List.of(
            Heading.partial(analysis),
            ObjectiveTable.lines(analysis, style),
            WarningLines.all(analysis.warnings(), style.width())));
  }

  private static List<String> joined(List<List<String>> parts) {
    List<String> lines = new ArrayList<>();
    for (List<String> part : parts) {
      lines.addAll(lines.isEmpty() || part.isEmpty() ? List.of() : List.of(""));
      lines.addAll(part);
    }
    return lines;
  }
}
