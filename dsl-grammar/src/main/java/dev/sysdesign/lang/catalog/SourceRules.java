package dev.sysdesign.lang.catalog;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What can be wrong with the files that a text names, and with a text as a whole. */
public final class SourceRules {
  public static final RuleSpec UNREADABLE_TABLE =
      RuleSpec.error(
          "unreadable-table",
          "A file of numbers that a property names cannot be read.",
          "service app { serviceTime: empirical(\"nowhere.csv\") }",
          "Write the path of a text file, seen from the file that names it.");

  public static final RuleSpec WRONG_TABLE =
      RuleSpec.error(
          "wrong-table",
          "A line of a file of numbers is none of what its property reads.",
          "service app { serviceTime: empirical(\"wrong.csv\") }",
          "Mend the line that the message names.");

  public static final RuleSpec EMPTY_TABLE =
      RuleSpec.error(
          "empty-table",
          "A file of numbers holds no line of numbers.",
          "service app { serviceTime: empirical(\"empty.csv\") }",
          "Write at least one line of numbers into it.");

  public static final RuleSpec UNREADABLE_IMPORT =
      RuleSpec.error(
          "unreadable-import",
          "An imported file cannot be read.",
          "import \"platfrm.sysdesign\"",
          "Write the path of a text file, seen from the file that imports it.");

  public static final RuleSpec IMPORT_CYCLE =
      RuleSpec.error(
          "import-cycle",
          "A file imports itself, in steps.",
          "import \"round.sysdesign\"",
          "Remove one of the imports of the cycle.");

  public static final RuleSpec TOO_MANY_IMPORTS =
      RuleSpec.error(
          "too-many-imports",
          "A system is made of more than 200 files.",
          "import \"part-200.sysdesign\"",
          "Join some of them.");

  public static final RuleSpec TOO_MANY_PROBLEMS =
      RuleSpec.error(
          "too-many-problems",
          "A file has more than 1,000 problems; the others are not shown.",
          "? ? ? …",
          "Mend those that are shown.");

  private SourceRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        UNREADABLE_TABLE,
        WRONG_TABLE,
        EMPTY_TABLE,
        UNREADABLE_IMPORT,
        IMPORT_CYCLE,
        TOO_MANY_IMPORTS,
        TOO_MANY_PROBLEMS);
  }
}
