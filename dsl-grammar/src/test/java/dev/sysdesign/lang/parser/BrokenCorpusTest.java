package dev.sysdesign.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.Parsing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A half-typed statement costs none of the two that follow it. */
class BrokenCorpusTest {
  /** Two statements that follow, and what must be left of them. */
  private record Tail(String text, List<String> statements) {}

  record Case(String name, String text, List<String> wanted) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Tail> INSIDE =
      List.of(
          new Tail(
              "service kept { instances: 2 }\nkept -> db\n",
              List.of("service kept", "instances : 2", "edge kept -> db")),
          new Tail(
              "app -> kept { timeout: 1s }\nslo \"kept\" { app.p99 < 1s }\n",
              List.of("edge app -> kept", "timeout : 1s", "slo kept", "app . p99 < 1s")));

  private static final List<Tail> TOP =
      List.of(
          new Tail(
              "param kept: 2\nsystem s { service app }\n", List.of("param kept", "service app")),
          new Tail(
              "template cache kept { size: 2 }\nsystem s { a -> b }\n",
              List.of("template cache kept", "size : 2", "edge a -> b")));

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Corpus.Sample sample : Corpus.broken()) {
      boolean top = sample.name().endsWith("@top");
      for (Tail tail : top ? TOP : INSIDE) {
        String text = sample.text() + tail.text();
        cases.add(
            new Case(
                sample.name() + " + " + tail.statements().get(0),
                top ? text : "system s {\nservice app\ndatabase db\n" + text + "}\n",
                tail.statements()));
      }
    }
    return cases.stream();
  }

  @Test
  void holdsAllCases() {
    assertEquals(172, cases().count());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsTheFollowingStatements(Case half) {
    List<String> found = Statements.of(Parsing.parse(half.text())).texts();

    assertEquals(List.of(), Statements.missing(half.wanted(), found));
  }
}
