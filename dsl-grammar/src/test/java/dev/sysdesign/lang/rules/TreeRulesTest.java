package dev.sysdesign.lang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.Golden;
import dev.sysdesign.lang.Parsing;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeRulesTest {
  static Stream<Golden> pairs() {
    return Golden.in("syntax");
  }

  static Stream<Corpus.Sample> valid() {
    return Stream.concat(Corpus.valid().stream(), Corpus.systems().stream());
  }

  static Stream<Corpus.Sample> broken() {
    return Corpus.broken().stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsWhatIsWrongAndNothingElse(Golden pair) {
    pair.check(problems(pair.content()));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void findsNothingWrongInValidFiles(Corpus.Sample sample) {
    assertEquals(
        List.of(),
        problems(sample.text()).stream().filter(Problem::isError).map(Problem::text).toList());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void speaksTheLanguageOfTheAuthor(Corpus.Sample sample) {
    for (Problem problem : problems(sample.text())) {
      String sentence = problem.sentence();
      assertTrue(sentence.matches("(?s)[A-Z'].*[.?]"), sentence);
      assertTrue(
          Stream.of("RULE_", "viable", "EOF", "null", "Exception", "Impl", "antlr", "missing ")
              .noneMatch(sentence::contains),
          sentence);
    }
  }

  private static List<Problem> problems(String text) {
    SourceUnit unit = Parsing.unit(text);
    Report report = new Report(new Sources(unit, List.of()));
    TreeRules.check(unit, report);
    return report.problems();
  }
}
