package dev.sysdesign.workspace;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What can be wrong with a file before a word of it is understood. */
public final class FileRules {
  public static final RuleSpec EMPTY_FILE =
      RuleSpec.error(
          "empty-file",
          "A file is empty.",
          "(nothing)",
          "Write a system into it: 'system shop { … }'.");

  public static final RuleSpec NO_SYSTEM =
      RuleSpec.error(
          "no-system",
          "A file holds no system: a library is not simulated.",
          "param peak: 10rps",
          "Name the file that holds the system, or write 'system shop { … }'.");

  public static final RuleSpec MISSING_FILE =
      RuleSpec.error(
          "missing-file",
          "There is no file of this name.",
          "sysdesign check nowhere.sysdesign",
          "Write the path of a file.");

  public static final RuleSpec NOT_A_FILE =
      RuleSpec.error(
          "not-a-file",
          "A folder or a device stands where a file is wanted.",
          "sysdesign check systems/",
          "Write the path of a file.");

  public static final RuleSpec FILE_TOO_LARGE =
      RuleSpec.error(
          "file-too-large",
          "A file is larger than anything that people write.",
          "sysdesign check disk.img",
          "Take it apart, by imports.");

  public static final RuleSpec UNREADABLE_FILE =
      RuleSpec.error(
          "unreadable-file",
          "A file, or what comes over standard input, cannot be read to its end.",
          "sysdesign check secret.sysdesign",
          "Let it be read by who runs the command.");

  public static final RuleSpec NOT_TEXT =
      RuleSpec.error(
          "not-text",
          "A file holds no text in UTF-8.",
          "sysdesign check picture.png",
          "Write the path of a text file.");

  private FileRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        EMPTY_FILE, NO_SYSTEM, MISSING_FILE, NOT_A_FILE, FILE_TOO_LARGE, UNREADABLE_FILE, NOT_TEXT);
  }
}
