package dev.sysdesign.lang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sysdesign.lang.Parsing;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.statement.ReservedWords;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.statement.StatementSpec;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog of statements, held against the grammar and against what the rules refuse. */
class StatementCatalogTest {
  /** Bodies that hold any statement; %s is where it stands. */
  private static final Map<StatementKind, String> BODIES =
      new EnumMap<>(
          Map.of(
              StatementKind.SYSTEM, "system s {\n%s\n}",
              StatementKind.REGION, "system s {\nregion us-east-1 {\n%s\n}\n}",
              StatementKind.ZONE, "system s {\nzone us-east-1a {\n%s\n}\n}",
              StatementKind.GROUP, "system s {\ngroup \"g\" {\n%s\n}\n}"));

  /** Statements that stand in bodies of any statements; objectives and faults have their own. */
  static Stream<StatementSpec> statements() {
    return StatementSpec.all().stream()
        .filter(spec -> spec.kind() != StatementKind.OBJECTIVE)
        .filter(spec -> spec.kind() != StatementKind.INJECTION);
  }

  @Test
  void hasOneEntryForEachKind() {
    List<StatementKind> kinds =
        Arrays.stream(StatementKind.values()).filter(k -> k != StatementKind.FILE).toList();
    assertEquals(kinds, StatementSpec.all().stream().map(StatementSpec::kind).sorted().toList());
  }

  @Test
  void hasAnEntryForEachWordOfTheGrammarAndNoOther() {
    Set<String> words = new TreeSet<>(Parsing.keywords());
    words.removeAll(ReservedWords.TYPES);
    words.removeAll(ReservedWords.CONTEXTUAL);
    assertEquals(
        words,
        StatementSpec.all().stream()
            .map(spec -> spec.kind().keyword())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void isRefusedInBodiesWhereItMayNotStand(StatementSpec spec) {
    BODIES.forEach(
        (owner, body) -> assertMisplaced(spec, !spec.fits(owner, false), body, owner.name()));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void isRefusedAtTheTopWhereItMayNotStand(StatementSpec spec) {
    boolean beside = spec.kind() != StatementKind.SYSTEM;
    String file = beside ? "system s {}\n%s" : "%s";
    assertMisplaced(spec, !spec.fits(StatementKind.FILE, false), file, "file");
    if (beside) {
      assertMisplaced(spec, !spec.fits(StatementKind.FILE, true), "%s", "library");
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void scenariosTakeWhatTheCatalogSays(StatementSpec spec) {
    List<Problem> problems = problems("system s {\nscenario x {\n" + spec.example() + "\n}\n}");
    assertEquals(
        spec.fits(StatementKind.SCENARIO, false),
        problems.stream().noneMatch(Problem::isError),
        () -> spec.kind() + ": " + problems);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void isExplained(StatementSpec spec) {
    assertFalse(spec.summary().isBlank());
  }

  private static void assertMisplaced(
      StatementSpec spec, boolean expected, String file, String owner) {
    String text = file.formatted(spec.example());
    List<Problem> problems = problems(text);
    assertEquals(
        expected,
        problems.stream().anyMatch(p -> p.rule().equals(MisplacedStatement.MISPLACED_STATEMENT)),
        () -> spec.kind() + " in " + owner + ": " + problems);
  }

  private static List<Problem> problems(String text) {
    SourceUnit unit = Parsing.unit(text);
    Report report = new Report(new Sources(unit, List.of()));
    TreeRules.check(unit, report);
    return report.problems();
  }
}
