package dev.sysdesign.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a rule finds wrong, and the nearest one on which it is silent. Both stand in a folder
 * of the rule's code, with the files that they name; a few are made, since no text can stand for
 * them.
 */
record Pair(RuleSpec rule) {
  static final Path ROOT = Path.of("src/test/resources/golden/rules");

  Path folder() {
    return ROOT.resolve(rule.code());
  }

  Path file(boolean bad) {
    return folder().resolve(bad ? "bad.sysdesign" : "good.sysdesign");
  }

  /** Whether its files stand in its folder. */
  boolean isWritten() {
    return Files.exists(file(true)) && Files.exists(file(false));
  }

  boolean exists() {
    return isWritten() || MadeFiles.of(rule.code()).isPresent();
  }

  /** What is found wrong with one of both. */
  List<String> found(boolean bad) {
    return isWritten()
        ? Trial.of(rule, file(bad))
        : MadeFiles.of(rule.code()).orElseThrow().found(bad);
  }

  /** Where what is found wrong with the bad one is written down. */
  Path expected() {
    return folder().resolve("expected.txt");
  }

  static boolean says(List<String> found, String code) {
    return found.stream().anyMatch(line -> line.contains(": " + code + ": "));
  }

  @Override
  public String toString() {
    return rule.code();
  }
}
