package dev.sysdesign.lang.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.Parsing;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemFormatterTest {
  static Stream<Corpus.Sample> valid() {
    return Stream.of(Corpus.valid(), Corpus.systems(), Corpus.samples()).flatMap(s -> s.stream());
  }

  static Stream<Corpus.Sample> all() {
    return Stream.concat(valid(), Corpus.broken().stream());
  }

  @ParameterizedTest
  @MethodSource("all")
  void changesNothingTheSecondTime(Corpus.Sample sample) {
    String once = format(sample.text());

    assertEquals(once, format(once));
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsWhatTheFileSays(Corpus.Sample sample) {
    String formatted = format(sample.text());

    assertTrue(EcoreUtil.equals(Parsing.file(sample.text()), Parsing.file(formatted)), formatted);
    assertEquals(Words.of(sample.text()), Words.of(formatted));
  }

  /** All that differs between two ways of laying out a file is what the author may choose. */
  @ParameterizedTest
  @MethodSource("valid")
  void doesNotDependOnBlanksAndCommas(Corpus.Sample sample) {
    String formatted = format(sample.text().replace("\r\n", "\n"));
    Random random = new Random(1);
    String blanks =
        formatted
            .lines()
            .map(line -> isPlain(line) ? wider(line, random) : line)
            .map(line -> line + "\n")
            .reduce("", String::concat);

    assertEquals(formatted, format(blanks));
  }

  /** White space in comments and strings is theirs. */
  private static boolean isPlain(String line) {
    return !line.contains("/") && !line.contains("*") && !line.contains("\"");
  }

  private static String wider(String line, Random random) {
    return " ".repeat(random.nextInt(9))
        + line.strip().replaceAll("([{}:])", "$1  ")
        + "\t".repeat(random.nextInt(2));
  }

  @Test
  void writesOneStatementALine() {
    assertEquals(
        """
        system s {
            service a { instances: 1, queue: 500 }
            client c { rate: 500rps }
            c -> a [read] { timeout: 1s, retries: 2 }
        }
        """,
        format(
            "system s { service a {instances:1 queue : 500,} client c{rate: 500 rps}"
                + "c->a[read]{timeout:1s,retries:2} }"));
  }

  @Test
  void keepsTheLinesThatAnAuthorBroke() {
    String text =
        """
        /** A shop
         *  of things.
         */
        system s {
            cache hot { // look-aside
                hitRatio: 90%, pattern: aside
                ttl: 3s
            }

            app
                -> hot
                -> (db,
                    store) [read]
            service app {
                // big
                serviceTime: lognormal(
                    5ms,
                    p99: 20ms
                )
            }
            zone us-east-1a, us-east-1b { database db }
        }
        """;

    assertEquals(text, format(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system s {\n      service a { instances: 4\n   service b\n}",
        "system s {\n   serv\n      service b\n}",
        "system s {\n   note: \"x\n      service b\n}",
      })
  void leavesTextAloneWhoseStructureIsUnclear(String text) {
    assertEquals(text, format(text));
  }

  @Test
  void keepsLineEndsOfWindows() {
    assertEquals("system s {\r\n    service a\r\n}\r\n", format("system s {\r\nservice a\r\n}"));
  }

  private static String format(String text) {
    return SystemFormatter.format(Parsing.unit(text));
  }
}
