package dev.sysdesign.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.Parsing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of a file typed letter by letter, while all others stand as they are. */
class TypingTest {
  static Stream<Corpus.Sample> samples() {
    return Stream.concat(Stream.of(Corpus.example()), Corpus.systems().stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void losesNoStatementOfAnotherLine(Corpus.Sample sample) {
    String[] lines = sample.text().split("\n", -1);
    Statements complete = Statements.of(Parsing.parse(sample.text()));
    List<String> losses = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      List<String> others = complete.outsideOf(line + 1);
      int indent = lines[line].length() - lines[line].stripLeading().length();
      for (int typed = indent; typed < lines[line].length(); typed++) {
        String text = withLine(lines, line, lines[line].substring(0, typed));
        List<String> lost = Statements.missing(others, Statements.of(Parsing.parse(text)).texts());
        if (!lost.isEmpty()) {
          losses.add((line + 1) + ": " + lines[line].substring(0, typed).strip() + " lost " + lost);
        }
      }
    }

    assertEquals("", String.join("\n", losses));
  }

  private static String withLine(String[] lines, int changed, String text) {
    String[] copy = lines.clone();
    copy[changed] = text;
    return String.join("\n", copy);
  }
}
