package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every sentence that is printed of a run, steady or under a scenario, is of a kind that is known
 * here, and its names, numbers, times and directions are those of the results beside it.
 */
final class SentencesTest {
  /** Systems made up by seeds; all of them in {@code ./verify --long}. */
  private static final int RANDOM = Boolean.getBoolean("sysdesign.long") ? 300 : 40;

  static final List<Kind> KINDS =
      Stream.of(RunKinds.all(), ObjectiveKinds.all(), LimitKinds.all(), WarningKinds.all())
          .flatMap(List::stream)
          .toList();

  private final Map<String, Integer> read = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everySentenceSaysWhatTheResultsShow() {
    List<Reports.Case> cases = Reports.all(RANDOM);
    cases.forEach(this::read);

    int sentences = read.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%s sentences of %s kinds in %s reports: %s%n", sentences, read.size(), cases.size(), read);
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(sentences > 10 * cases.size(), () -> "only " + sentences);
  }

  private void read(Reports.Case of) {
    Analysis analysis = Reports.analyse(of);
    Facts facts = new Facts(analysis);
    try {
      FormulaRows.hold(analysis);
    } catch (AssertionError | RuntimeException e) {
      wrong.add(of + " (formulas): " + e);
    }
    for (String sentence : Reports.sentences(analysis)) {
      List<Kind> kinds = KINDS.stream().filter(kind -> kind.reads(sentence)).toList();
      if (kinds.size() != 1) {
        wrong.add(of + ": of " + kinds.stream().map(Kind::name).toList() + ": " + sentence);
      }
      for (Kind kind : kinds) {
        read.merge(kind.name(), 1, Integer::sum);
        try {
          kind.hold(sentence, facts);
        } catch (AssertionError | RuntimeException e) {
          wrong.add(of + " (" + kind.name() + "): " + sentence + "\n    " + e);
        }
      }
    }
  }
}
