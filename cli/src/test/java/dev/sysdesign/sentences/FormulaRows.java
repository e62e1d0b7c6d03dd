package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.TextReport;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a report with {@code --formulas} says of where formulas and simulation differ. */
final class FormulaRows {
  /** No name is shortened. */
  private static final int WIDE = 2000;

  static final ReportStyle STYLE =
      new ReportStyle(
          "",
          WIDE,
          ReportStyle.Extent.ALL,
          OptionalInt.empty(),
          ReportStyle.Sort.LOAD,
          true,
          ReportStyle.Paint.NONE,
          true);

  private static final Pattern AGREE =
      Pattern.compile(
          "Queueing formulas agree with every mean time of the simulation within (its interval|10 %,"
              + " as none has an interval,) or the published error of the formula, the largest"
              + " difference being (\\S+) %, at '(.+?)'\\."
              + "(?: Of (.+) there is no interval, and 10 % counts in its place\\.)?");

  private FormulaRows() {}

  /** Agreement is said of nothing that is apart, and what is apart stands in a row of its own. */
  static void hold(Analysis analysis) {
    List<Comparison> all =
        Stream.concat(
                analysis.explanation().components().stream(),
                analysis.explanation().requests().stream())
            .toList();
    String report = TextReport.of(analysis, STYLE);
    Matcher agree = AGREE.matcher(report.replaceAll("\\s+", " "));
    boolean said = agree.find();
    assertEquals(said, report.contains("formulas agree"));
    assertEquals(said, !all.isEmpty() && all.stream().noneMatch(FormulaRows::isApart));
    if (said) {
      Comparison largest =
          all.stream().filter(c -> c.name().equals(agree.group(3))).findFirst().orElseThrow();
      all.forEach(c -> assertTrue(c.relative() <= largest.relative(), c::toString));
      Facts.share(largest.relative(), agree.group(2));
      long known = all.stream().filter(c -> ends(c).length > 0).count();
      assertEquals(known > 0, agree.group(1).equals("its interval"));
      assertEquals(known > 0 && known < all.size(), agree.group(4) != null);
    }
    all.stream().filter(FormulaRows::isApart).forEach(c -> row(c, report));
  }

  private static double[] ends(Comparison of) {
    return of.interval()
        .filter(i -> Double.isFinite(i.high()))
        .map(i -> new double[] {i.low(), i.high()})
        .orElse(new double[0]);
  }

  /** Outside the interval by more than the published error and the rounding of a thousandth. */
  private static boolean isApart(Comparison of) {
    double[] ends = ends(of);
    double low = ends.length == 0 ? 0.9 * of.simulated() : Math.min(ends[0], of.simulated());
    double high = ends.length == 0 ? 1.1 * of.simulated() : Math.max(ends[1], of.simulated());
    double beyond = Math.max(low - of.estimated(), of.estimated() - high);
    return beyond > of.error() + 0.001 * of.simulated();
  }

  private static void row(Comparison apart, String report) {
    String formula =
        Double.isInfinite(apart.estimated()) ? "no end" : Figures.time(apart.estimated());
    String simulated = Figures.time(apart.simulated(), apart.interval());
    assertTrue(
        report
            .lines()
            .map(line -> line.strip().replaceAll("\\s{2,}", "|"))
            .anyMatch(line -> line.equals(apart.name() + "|" + formula + "|" + simulated)),
        () -> "no row of " + apart + " in\n" + report);
  }
}
