package dev.sysdesign.lang.symbol;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Syntax;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.statement.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edge as it is written: a chain has one for each arrow, a group in parentheses one for each
 * pair.
 *
 * @param arrow of the edge
 * @param target the name it leads to, as it stands there
 * @param guards as the model writes them, such as {@code [browse] [10%]}; empty without any
 */
public record EdgePath(Statement statement, String from, Token arrow, Token target, String guards) {

  /** All edges of a text, in its order. */
  public static Stream<EdgePath> all(Syntax syntax) {
    return syntax
        .file()
        .all()
        .filter(s -> s.kind() == StatementKind.EDGE)
        .flatMap(s -> of(s).stream());
  }

  /** The edges of one statement, in the order of the text. */
  public static List<EdgePath> of(Statement statement) {
    List<EdgePath> edges = new ArrayList<>();
    List<Token> header = statement.header();
    String guards = guards(header);
    List<String> sources = List.of(header.get(0).name());
    int i = 1;
    while (i < header.size() && header.get(i).isArrow()) {
      Token arrow = header.get(i++);
      List<String> targets = new ArrayList<>();
      boolean group = i < header.size() && header.get(i).is("(");
      while (i < header.size() && (group || targets.isEmpty()) && !header.get(i).is("[")) {
        Token token = header.get(i++);
        if (token.is(")")) {
          break;
        }
        if (isName(token)) {
          targets.add(token.name());
          for (String source : sources) {
            edges.add(new EdgePath(statement, source, arrow, token, guards));
          }
        }
      }
      sources = targets;
    }
    return edges;
  }

  public String to() {
    return target.name();
  }

  /** Such as {@code app -> redis}. */
  public String arrowText() {
    return from + " -> " + to();
  }

  /** What tells this edge from all others, as the model has it. */
  public String identity() {
    return from + " " + arrow.text() + " " + to() + (guards.isEmpty() ? "" : " " + guards);
  }

  private static boolean isName(Token token) {
    return token.is(TokenKind.WORD) || token.is(TokenKind.SOURCE);
  }

  private static String guards(List<Token> header) {
    List<String> guards = new ArrayList<>();
    List<String> terms = null;
    for (Token token : header) {
      if (token.is("[")) {
        terms = new ArrayList<>();
      } else if (terms != null && token.is("]")) {
        guards.add(terms.stream().collect(Collectors.joining(", ", "[", "]")));
        terms = null;
      } else if (terms != null && !token.is(",")) {
        terms.add(token.name());
      }
    }
    return String.join(" ", guards);
  }
}
