package dev.sysdesign.cli;

import dev.sysdesign.analysis.text.ReportStyle;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What comes to a command from outside of its call.
 *
 * @param in standard input
 * @param environment the value of a variable; null where it is not set
 */
public record Surroundings(StandardInput in, UnaryOperator<String> environment) {
  /** Nothing. */
  public static final Surroundings NONE =
      new Surroundings(new StandardInput(InputStream.nullInputStream()), name -> null);

  private static final int WIDEST = 1000;

  /** Those of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(new StandardInput(System.in), System::getenv);
  }

  /** How wide the terminal is, as {@code COLUMNS} says; empty where that says no number. */
  OptionalInt columns() {
    String columns = environment.apply("COLUMNS");
    if (columns == null || !columns.matches("[0-9]{1,4}")) {
      return OptionalInt.empty();
    }
    int wide = Integer.parseInt(columns);
    return wide == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(WIDEST, wide));
  }

  /** A page as wide as the terminal, without colours. */
  ReportStyle style() {
    return ReportStyle.DEFAULT.within(columns().orElse(ReportStyle.WIDTH));
  }

  /** Whether {@code NO_COLOR} is set to anything, as no-color.org has it. */
  boolean isWithoutColour() {
    String set = environment.apply("NO_COLOR");
    return set != null && !set.isEmpty() || "dumb".equals(environment.apply("TERM"));
  }

  /** Whether the terminal shows more than ASCII; a variable that is not set says nothing. */
  boolean showsUnicode() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.apply(name);
      if (value != null && !value.isEmpty()) {
        String upper = value.toUpperCase(Locale.ROOT).replace("-", "");
        return upper.contains("UTF8");
      }
    }
    return true;
  }
}
