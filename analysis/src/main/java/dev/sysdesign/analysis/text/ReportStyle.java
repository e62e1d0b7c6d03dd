package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a report is laid out; the numbers do not depend on it.
 *
 * @param version of sysdesign, as the first line names it; empty: it names none
 * @param width columns of the widest line, at least {@link #NARROWEST}
 * @param extent how much of the report
 * @param top rows of each table in place of as many as have room
 * @param sort which rows come first
 * @param formulas whether the formulas' mean times stand beside those of the run
 * @param paint colours of verdicts
 * @param blocks whether courses are drawn with Unicode's block elements; else with ASCII
 */
public record ReportStyle(
    String version,
    int width,
    Extent extent,
    OptionalInt top,
    Sort sort,
    boolean formulas,
    Paint paint,
    boolean blocks) {
  /** Where there is no terminal. */
  public static final int WIDTH = 100;

  /** Fewer columns hold no table. */
  public static final int NARROWEST = 20;

  /** The width of Markdown: its lines have no end, and its tables are rows of cells. */
  static final int MARKDOWN = Integer.MAX_VALUE;

  /** How much of a report. */
  public enum Extent {
    /** At most 40 lines: what matters most. */
    PAGE,
    /** Every row of every table. */
    ALL,
    /** Verdicts and warnings. */
    QUIET
  }

  /** Which rows of a table come first. */
  public enum Sort {
    LOAD,
    COST,
    ERRORS,
    P99
  }

  /** Colours. */
  public enum Paint {
    NONE,
    ANSI;

    private static final String END = "\u001b[0m";

    /** The word of a verdict in its colour; blanks around it are kept. */
    String verdict(String word) {
      if (this == NONE || word.isBlank()) {
        return word;
      }
      boolean open = word.contains("?") || word.contains("NONE");
      String colour = open ? "\u001b[33m" : word.contains("FAIL") ? "\u001b[31m" : "\u001b[32m";
      return colour + word + END;
    }
  }

  /** A page without colours, for whoever is no terminal. */
  public static final ReportStyle DEFAULT =
      new ReportStyle(
          "", WIDTH, Extent.PAGE, OptionalInt.empty(), Sort.LOAD, false, Paint.NONE, true);

  public ReportStyle {
    width = Math.max(NARROWEST, width);
  }

  /** What the titles of tables of the run that was asked for say of which run that is. */
  static String which(Analysis analysis) {
    return analysis.scenario().isPresent() ? " (WHOLE RUN)" : "";
  }

  /** The same with another extent. */
  public ReportStyle with(Extent other) {
    return new ReportStyle(version, width, other, top, sort, formulas, paint, blocks);
  }

  /** The same with the name of the program's version. */
  public ReportStyle of(String otherVersion) {
    return new ReportStyle(otherVersion, width, extent, top, sort, formulas, paint, blocks);
  }

  /** The same so wide. */
  public ReportStyle within(int columns) {
    return new ReportStyle(version, columns, extent, top, sort, formulas, paint, blocks);
  }

  /** The same as Markdown. */
  public ReportStyle asMarkdown() {
    return new ReportStyle(version, MARKDOWN, extent, top, sort, formulas, Paint.NONE, blocks);
  }

  boolean isMarkdown() {
    return width == MARKDOWN;
  }

  /** The lines of a report as one text. */
  String text(List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    if (!isMarkdown()) {
      return String.join("\n", lines) + "\n";
    }
    return extent == Extent.QUIET ? Markdown.paragraphs(lines) : Markdown.document(lines);
  }
}
