package dev.sysdesign.lang.outline;

import dev.sysdesign.lang.statement.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts tokens into statements. The lexer says of each word what it is for, so the first token of a
 * statement decides what it is, and a half-typed one ends where the next one starts.
 */
final class StatementReader {
  private final List<Token> tokens;
  private int next;

  /**
   * @param tokens without comments
   */
  StatementReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Statement file() {
    List<Statement> statements = new ArrayList<>();
    while (next < tokens.size()) {
      statements.addAll(statements(StatementKind.FILE));
      next++;
    }
    return new Statement(
        StatementKind.FILE, List.of(), Optional.empty(), Optional.empty(), statements);
  }

  /** Up to the brace that closes the body they stand in. */
  private List<Statement> statements(StatementKind owner) {
    List<Statement> statements = new ArrayList<>();
    while (next < tokens.size() && !peek().is("}")) {
      if (peek().is(",")) {
        next++;
      } else if (owner.holdsObjectives()) {
        statements.add(objective());
      } else {
        statements.add(statement(kind(peek(), owner)));
      }
    }
    return statements;
  }

  private static StatementKind kind(Token first, StatementKind owner) {
    return switch (first.kind()) {
      case KEYWORD -> StatementKind.startingWith(first.text()).orElse(StatementKind.UNKNOWN);
      case KEY -> StatementKind.PROPERTY;
      case SOURCE -> StatementKind.EDGE;
      case WORD -> owner == StatementKind.AT ? StatementKind.INJECTION : StatementKind.UNKNOWN;
      default -> StatementKind.UNKNOWN;
    };
  }

  private Statement statement(StatementKind kind) {
    List<Token> header = new ArrayList<>();
    int depth = 0;
    do {
      if (peek().is("{") && depth == 0) {
        break;
      }
      depth = Math.max(0, depth + depthChange(peek()));
      header.add(take());
      if (kind == StatementKind.AT && last(header).is(":")) {
        return withActions(header);
      }
    } while (next < tokens.size() && belongs(peek(), header, kind, depth));
    return withBody(kind, header);
  }

  /** Whether a token goes on with the header of a statement. */
  private static boolean belongs(Token token, List<Token> header, StatementKind kind, int depth) {
    if (token.is("}") || (token.is("{") && depth > 0)) {
      return false;
    }
    if (token.is("{")) {
      return true;
    }
    boolean listed = last(header).is(",");
    if (token.is(",") && depth == 0) {
      return kind == StatementKind.ZONE
          || kind == StatementKind.REGION
          || kind == StatementKind.GROUP;
    }
    if (startsStatement(token, header, kind)) {
      return false;
    }
    return depth > 0 || listed || !token.startsLine() || token.is(TokenKind.SIGN);
  }

  private static boolean startsStatement(Token token, List<Token> header, StatementKind kind) {
    return switch (token.kind()) {
      case KEY -> !(kind == StatementKind.PARAM && header.size() == 1);
      case SOURCE -> true;
      case KEYWORD -> {
        boolean inside =
            !token.startsLine()
                && ((kind == StatementKind.TEMPLATE && header.size() == 1)
                    || last(header).is("all")
                    || last(header).is("on"));
        yield !inside && StatementKind.startingWith(token.text()).isPresent();
      }
      default -> false;
    };
  }

  private Statement withBody(StatementKind kind, List<Token> header) {
    if (next == tokens.size() || !peek().is("{")) {
      return new Statement(kind, header, Optional.empty(), Optional.empty(), List.of());
    }
    Token open = take();
    List<Statement> children = statements(kind);
    Optional<Token> close =
        next < tokens.size() && peek().is("}") ? Optional.of(take()) : Optional.empty();
    return new Statement(kind, header, Optional.of(open), close, children);
  }

  /** What happens in a line of a scenario: actions with commas between them. */
  private Statement withActions(List<Token> header) {
    List<Statement> actions = new ArrayList<>();
    boolean more = true;
    while (more && next < tokens.size() && startsAction(peek(), !actions.isEmpty())) {
      actions.add(statement(StatementKind.INJECTION));
      more = next < tokens.size() && peek().is(",");
      if (more) {
        next++;
      }
    }
    return new Statement(StatementKind.AT, header, Optional.empty(), Optional.empty(), actions);
  }

  private static boolean startsAction(Token token, boolean listed) {
    return token.is(TokenKind.WORD) && (listed || !token.startsLine());
  }

  /** {@code app.p99 < 300ms}: the value ends where the next subject, or the line, begins. */
  private Statement objective() {
    List<Token> header = new ArrayList<>();
    boolean compared = false;
    boolean valued = false;
    int depth = 0;
    do {
      compared |= peek().isComparator();
      valued |= compared && !peek().isComparator();
      depth = Math.max(0, depth + depthChange(peek()));
      header.add(take());
    } while (next < tokens.size()
        && !peek().is("}")
        && !peek().is("{")
        && (depth > 0 || !peek().is(","))
        && !endsObjective(peek(), last(header), compared, valued));
    return withBody(StatementKind.OBJECTIVE, header);
  }

  private static boolean endsObjective(Token token, Token last, boolean compared, boolean valued) {
    if (token.is(TokenKind.KEY)) {
      return true;
    }
    boolean goesOn = token.is("*") || token.is("/") || last.is("*") || last.is("/") || last.is(".");
    return !goesOn && ((valued && token.isWord()) || (token.startsLine() && !compared));
  }

  private static int depthChange(Token token) {
    if (token.is("(") || token.is("[")) {
      return 1;
    }
    return token.is(")") || token.is("]") ? -1 : 0;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private static Token last(List<Token> header) {
    return header.get(header.size() - 1);
  }
}
