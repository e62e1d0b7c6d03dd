package dev.sysdesign.lang.formatting;

import dev.sysdesign.lang.rules.TreeRules;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.List;

/**
 * Formats a file. The result says the same as before, and formatting it again changes nothing. Line
 * breaks between properties are the author's, those between statements are not.
 */
public final class SystemFormatter {
  private SystemFormatter() {}

  /**
   * The formatted text; a text that is half typed in a way that leaves its structure unclear stays
   * as it is.
   */
  public static String format(SourceUnit unit) {
    if (!isUnderstood(unit)) {
      return unit.text();
    }
    String formatted = new Printer(unit, Layout.of(unit)).print();
    return Words.of(unit.text()).equals(Words.of(formatted)) ? formatted : unit.text();
  }

  private static boolean isUnderstood(SourceUnit unit) {
    Report report = new Report(new Sources(unit, List.of()));
    TreeRules.check(unit, report);
    return report.problems().stream().map(Problem::rule).allMatch(TreeRules::leavesStructureClear);
  }
}
