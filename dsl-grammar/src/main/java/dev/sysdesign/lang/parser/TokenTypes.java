package dev.sysdesign.lang.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers that one generated lexer gives to its tokens. The parser of the language and that of
 * completion number them differently, so each lexer class has its own.
 */
public final class TokenTypes {
  private final Map<String, Integer> keywords;

  final int id;
  final int key;
  final int named;
  final int source;
  final int reserved;
  final int dangling;
  final int tooDeep;
  final int quantity;
  final int string;
  final int blockComment;
  final int lineComment;
  final int whitespace;
  final int other;

  private TokenTypes(Map<String, Integer> keywords, Map<String, Integer> rules) {
    this.keywords = Map.copyOf(keywords);
    id = rules.get("RULE_ID");
    key = rules.get("RULE_KEY");
    named = rules.get("RULE_NAMED");
    source = rules.get("RULE_SOURCE");
    reserved = rules.get("RULE_RESERVED");
    dangling = rules.get("RULE_DANGLING");
    tooDeep = rules.get("RULE_TOO_DEEP");
    quantity = rules.get("RULE_QTY");
    string = rules.get("RULE_STRING");
    blockComment = rules.get("RULE_ML_COMMENT");
    lineComment = rules.get("RULE_SL_COMMENT");
    whitespace = rules.get("RULE_WS");
    other = rules.get("RULE_ANY_OTHER");
  }

  /**
   * Reads the file that ANTLR wrote beside the generated lexer.
   *
   * @param lexer the generated lexer class
   */
  public static TokenTypes of(Class<?> lexer) {
    String file = "InternalSysDesign.tokens";
    Map<String, Integer> keywords = new HashMap<>();
    Map<String, Integer> rules = new HashMap<>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(lexer.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int equals = line.lastIndexOf('=');
        String name = line.substring(0, equals);
        Integer type = Integer.valueOf(line.substring(equals + 1));
        if (name.startsWith("'")) {
          keywords.put(name.substring(1, name.length() - 1), type);
        } else {
          rules.put(name, type);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TokenTypes(keywords, rules);
  }

  /** The number of a keyword or sign, or {@code otherwise} where the text is neither. */
  int keywordOr(String text, int otherwise) {
    return keywords.getOrDefault(text, otherwise);
  }

  boolean isKeyword(String text) {
    return keywords.containsKey(text);
  }
}
