package dev.sysdesign.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cli.AllRules;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.golden.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on its own two files. */
class PairsTest {
  /**
   * The net below all other rules: the grammar takes every text, so that its parser finds nothing
   * wrong. Random texts by the hundred thousand did not reach it; without it, one that does would
   * be taken for right.
   */
  static final String NET = "syntax-error";

  static Stream<Pair> pairs() {
    return AllRules.all().stream()
        .filter(rule -> !rule.code().equals(NET))
        .map((RuleSpec rule) -> new Pair(rule));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsWhatIsWrong(Pair pair) {
    assertTrue(pair.exists(), "there is no " + pair.folder() + "/bad.sysdesign and good.sysdesign");
    List<String> found = pair.found(true);
    assertTrue(Pair.says(found, pair.rule().code()), found.toString());
    Golden.check(pair.expected(), String.join("\n", found) + "\n", "read it, and run this again");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isSilentOnTheNearestFileThatIsRight(Pair pair) {
    assertTrue(pair.exists());
    List<String> found = pair.found(false);
    if (pair.rule().kind() == RuleSpec.Kind.TEXT
        && !pair.rule().code().equals("too-many-problems")) {
      assertEquals(List.of(), found);
    }
    assertFalse(Pair.says(found, pair.rule().code()), found.toString());
  }

  /** What the description shows is what was tried. */
  @ParameterizedTest
  @MethodSource("pairs")
  void hasAnExampleThatStandsInTheFileThatIsWrong(Pair pair) {
    if (pair.isWritten() && !pair.rule().code().equals("empty-file")) {
      String bad = Trial.text(pair.file(true));
      String good = Trial.text(pair.file(false));
      assertTrue(bad.contains(pair.rule().example()), pair.rule().example());
      assertFalse(bad.equals(good), "both files are the same");
    }
  }
}
