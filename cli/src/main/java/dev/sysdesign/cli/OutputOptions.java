package dev.sysdesign.cli;

import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.ReportStyle.Extent;
import dev.sysdesign.analysis.text.ReportStyle.Paint;
import dev.sysdesign.analysis.text.ReportStyle.Sort;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** How much of a report is printed, in which order, and in which colours. */
final class OutputOptions {
  /** What {@code --sort} may name. */
  enum Order {
    load(Sort.LOAD),
    cost(Sort.COST),
    errors(Sort.ERRORS),
    p99(Sort.P99);

    private final Sort sort;

    Order(Sort sort) {
      this.sort = sort;
    }
  }

  /** What {@code --color} may name. */
  enum Colour {
    auto,
    always,
    never
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "Verdicts and problems only.")
  private boolean quiet;

  @Option(names = "--all", description = "Every row of every table, in place of 40 lines.")
  private boolean all;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Rows of each table, in place of as many as 40 lines have room for.")
  private String top;

  @Option(
      names = "--sort",
      paramLabel = "WORD",
      description = "What comes first in tables: ${COMPLETION-CANDIDATES}; load by default.")
  private Order order = Order.load;

  @Option(
      names = "--formulas",
      description = "The mean times of queueing formulas beside those of the run.")
  private boolean formulas;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Colours: ${COMPLETION-CANDIDATES}; auto by default, in a terminal and without NO_COLOR.")
  private Colour colour = Colour.auto;

  /**
   * What is wrong with the options; empty where nothing is.
   *
   * @param format of standard output
   */
  Optional<CallProblem> problem(Format format) {
    if (top != null && !top.matches("[1-9][0-9]{0,5}")) {
      return Optional.of(
          new CallProblem(
              "bad-option-value",
              "'--top' is '%s'; it must be a whole number from 1 to 999999.".formatted(top)));
    }
    if (quiet && (all || top != null)) {
      return Optional.of(
          new CallProblem(
              "quiet-and-more",
              "'--quiet' shows verdicts and problems only, and '%s' more; leave out one of the two."
                  .formatted(all ? "--all" : "--top")));
    }
    if (all && top != null) {
      return Optional.of(
          new CallProblem(
              "top-and-all",
              "'--all' shows every row, and '--top %s' some of them; leave out one of the two."
                  .formatted(top)));
    }
    if (quiet && format == Format.CSV) {
      return Optional.of(
          new CallProblem(
              "quiet-and-more",
              "'--quiet' shows verdicts and problems only, and '--format csv' every figure; leave"
                  + " out one of the two."));
    }
    return Optional.empty();
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isAll() {
    return all;
  }

  /** How a report is laid out. */
  ReportStyle style(Terminal terminal) {
    Surroundings outside = terminal.surroundings();
    boolean coloured =
        colour == Colour.always
            || colour == Colour.auto && terminal.interactive() && !outside.isWithoutColour();
    return new ReportStyle(
        Version.own(),
        outside.columns().orElse(ReportStyle.WIDTH),
        quiet ? Extent.QUIET : all ? Extent.ALL : Extent.PAGE,
        top == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(top)),
        order.sort,
        formulas,
        coloured ? Paint.ANSI : Paint.NONE,
        !terminal.interactive() || outside.showsUnicode());
  }
}
