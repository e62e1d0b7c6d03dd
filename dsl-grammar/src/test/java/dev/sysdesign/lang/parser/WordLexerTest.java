package dev.sysdesign.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.Parsing;
import dev.sysdesign.lang.parser.antlr.internal.InternalSysDesignParser;
import dev.sysdesign.lang.statement.ReservedWords;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordLexerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a->b | SOURCE:a '->':-> ID:b",
        "order-service ~> b | SOURCE:order-service '~>':~> ID:b",
        "slo { a -> b.p99 < 1s } | 'slo':slo '{':{ ID:a '->':-> ID:b '.':. ID:p99 '<':< QTY:1s '}':}",
        "queue: 1000 | KEY:queue ':':: QTY:1000",
        "instance: cache.r6g.large | KEY:instance ':':: ID:cache '.':. ID:r6g '.':. ID:large",
        "x: db.r6g.2xlarge | KEY:x ':':: ID:db '.':. ID:r6g '.':. QTY:2xlarge",
        "service cache { | 'service':service RESERVED:cache '{':{",
        "at t0 for outage: | 'at':at ID:t0 'for':for ID:outage ':'::",
        "x: f(2ms, p99: 3ms) | KEY:x ':':: ID:f '(':( QTY:2ms ',':, NAMED:p99 ':':: QTY:3ms ')':)",
        "x: 500 rps | KEY:x ':':: QTY:500 rps",
        "x: 99.9 % | KEY:x ':':: QTY:99.9 %",
        "x: $1.5k/month | KEY:x ':':: QTY:$1.5k/month",
        "x: -5ms | KEY:x ':':: QTY:-5ms",
        "x: 1. } | KEY:x ':':: QTY:1. '}':}",
        "x: 5 // ms | KEY:x ':':: QTY:5",
        "a | ID:a",
      })
  void saysWhatWordsAreFor(String text, String tokens) {
    assertEquals(tokens, String.join(" ", visible(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ->\nb", "a -> // c\nb", "a -> /* c */\nb", "a <\nb", "a >=\r\nb"})
  void seesArrowsAndComparatorsThatEndTheirLine(String text) {
    assertTrue(visible(text).get(1).startsWith("DANGLING:"), visible(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\nservice a", "/* abc\nservice a", "\"abc \\\nservice a"})
  void endsAnUnclosedStringOrCommentWithItsLine(String text) {
    List<String> tokens = visible(text);

    assertEquals(
        List.of("'service':service", "ID:a"), tokens.subList(tokens.size() - 2, tokens.size()));
  }

  @Test
  void takesTheKeyAfterAnUnclosedCallForAProperty() {
    assertEquals(
        "KEY:a ':':: ID:f '(':( QTY:5ms KEY:b ':':: QTY:4",
        String.join(" ", visible("a: f(5ms\nb: 4")));
  }

  @Test
  void takesTheKeyInsideAClosedCallForAnArgument() {
    assertEquals(
        "KEY:a ':':: ID:f '(':( QTY:5ms ',':, NAMED:b ':':: QTY:4 ')':)",
        String.join(" ", visible("a: f(5ms,\nb: 4\n)")));
  }

  @Test
  void readsBracketsBeyondTheDeepestNestingAsOneToken() {
    String text =
        "x".repeat(3) + "{".repeat(WordLexer.DEEPEST + 5) + "}".repeat(WordLexer.DEEPEST + 5);

    assertEquals("TOO_DEEP:{{{{{}}}}}", visible(text).get(1 + WordLexer.DEEPEST));
  }

  /** Each would take hours were the lexer to look at a character more than a few times. */
  @ParameterizedTest
  @ValueSource(
      strings = {"(", "/*", "\"", "a (", "/* a\n", "\" */ \n/*", "a -> ", "[(", "{", "5 ", "^"})
  void readsAMillionOfAnythingInLinearTime(String piece) {
    String text = piece.repeat(1_000_000);

    assertEquals(text, String.join("", all(text).stream().map(Token::getText).toList()));
  }

  @Test
  void holdsItsReservedWordsEqualWithTheGrammar() {
    List<String> words = new ArrayList<>();
    words.addAll(ReservedWords.TYPES);
    words.addAll(ReservedWords.STATEMENTS);
    words.addAll(ReservedWords.CONTEXTUAL);

    assertEquals(words.stream().sorted().toList(), Parsing.keywords());
  }

  private static List<String> visible(String text) {
    return all(text).stream()
        .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
        .map(token -> name(token) + ":" + token.getText())
        .toList();
  }

  private static String name(Token token) {
    return InternalSysDesignParser.tokenNames[token.getType()].replace("RULE_", "");
  }

  private static List<Token> all(String text) {
    SysDesignLexer lexer = new SysDesignLexer();
    lexer.setCharStream(new ANTLRStringStream(text));
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      tokens.add(token);
    }
    return tokens;
  }
}
