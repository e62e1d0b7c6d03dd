package dev.sysdesign.lang.cursor;

import dev.sysdesign.lang.cursor.CursorContext.Arrow;
import dev.sysdesign.lang.cursor.CursorContext.ChaosName;
import dev.sysdesign.lang.cursor.CursorContext.ImportPath;
import dev.sysdesign.lang.cursor.CursorContext.Nowhere;
import dev.sysdesign.lang.cursor.CursorContext.ObjectiveSubject;
import dev.sysdesign.lang.cursor.CursorContext.StatementStart;
import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Syntax;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.statement.StatementKind;
import java.util.List;
import java.util.Optional;

/** Finds the statement that a place belongs to. */
final class ContextFinder {
  private final Syntax syntax;
  private final int start;
  private final Optional<Token> word;

  private ContextFinder(Syntax syntax, int start, Optional<Token> word) {
    this.syntax = syntax;
    this.start = start;
    this.word = word;
  }

  static CursorContext find(Syntax syntax, int offset, Optional<Token> word) {
    int start = word.map(Token::offset).orElse(offset);
    ContextFinder finder = new ContextFinder(syntax, start, word);
    if (word.isEmpty()) {
      Optional<Token> arrow =
          syntax.touching(offset).stream()
              .filter(t -> t.isArrow() && t.offset() <= offset && offset < t.end())
              .findFirst();
      if (arrow.isPresent()) {
        return new Arrow(finder.innermostHolding(arrow.get().offset()), arrow.get());
      }
    }
    return finder.find();
  }

  private CursorContext find() {
    Statement owner = bodyAround();
    Optional<Statement> statement = lastBefore(owner);
    if (statement.isEmpty() || startsAt(start, owner) || !belongsTo(statement.get())) {
      return beginning(owner);
    }
    return inside(statement.get(), owner);
  }

  private CursorContext inside(Statement statement, Statement owner) {
    if (statement.kind() == StatementKind.AT) {
      Optional<Statement> action = lastBefore(statement);
      boolean next = previous().map(p -> p.is(",") || p.is(":")).orElse(false);
      if (action.isPresent() && !next && action.get().start() < start) {
        return new StatementContext(action.get(), owner, before(action.get())).context();
      }
      if (next) {
        return new ChaosName();
      }
    }
    List<Token> before = before(statement);
    if (word.filter(w -> w.is(TokenKind.STRING)).isPresent()) {
      return statement.kind() == StatementKind.IMPORT ? new ImportPath(word.get()) : new Nowhere();
    }
    return new StatementContext(statement, owner, before).context();
  }

  private CursorContext beginning(Statement owner) {
    if (word.filter(w -> w.is(TokenKind.STRING)).isPresent()) {
      return new Nowhere();
    }
    return owner.kind().holdsObjectives() ? new ObjectiveSubject() : new StatementStart(owner);
  }

  /** The innermost statement between whose braces the place lies; the whole text otherwise. */
  private Statement bodyAround() {
    Statement around = syntax.file();
    boolean deeper = true;
    while (deeper) {
      Optional<Statement> inner = bodyIn(around);
      deeper = inner.isPresent();
      around = inner.orElse(around);
    }
    return around;
  }

  private Optional<Statement> bodyIn(Statement around) {
    for (Statement child : around.children()) {
      if (child.bodyHolds(start)) {
        return Optional.of(child);
      }
      if (child.kind() == StatementKind.AT) {
        Optional<Statement> action = bodyIn(child);
        if (action.isPresent()) {
          return action;
        }
      }
    }
    return Optional.empty();
  }

  private Statement innermostHolding(int offset) {
    List<Statement> path = syntax.around(offset);
    return path.get(path.size() - 1);
  }

  private Optional<Statement> lastBefore(Statement owner) {
    return owner.children().stream()
        .filter(child -> child.start() < start)
        .reduce((first, second) -> second);
  }

  private static boolean startsAt(int offset, Statement owner) {
    return owner.children().stream().anyMatch(child -> child.start() == offset);
  }

  /** Whether what is typed here goes on with a statement that began before. */
  private boolean belongsTo(Statement statement) {
    if (word.isPresent() && holds(statement, word.get())) {
      return true;
    }
    Token previous = previous().orElse(null);
    if (previous == null
        || previous.offset() < statement.start()
        || statement.close().filter(close -> close.end() <= start).isPresent()) {
      return false;
    }
    boolean goesOn = depth(before(statement)) > 0 || previous.isArrow() || previous.is(":");
    boolean listed =
        previous.is(",")
            && (statement.kind() == StatementKind.AT || statement.kind() == StatementKind.ZONE);
    return listed || (!previous.is(",") || goesOn) && (goesOn || sameLine(previous));
  }

  private static boolean holds(Statement statement, Token token) {
    return statement.header().stream().skip(1).anyMatch(token::equals)
        || (statement.kind() == StatementKind.AT
            && statement.children().stream()
                .anyMatch(action -> action.header().stream().anyMatch(token::equals)));
  }

  private List<Token> before(Statement statement) {
    return statement.header().stream().filter(t -> t.end() <= start && t.offset() < start).toList();
  }

  private static int depth(List<Token> tokens) {
    int depth = 0;
    for (Token token : tokens) {
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      }
    }
    return depth;
  }

  private Optional<Token> previous() {
    return syntax.before(start);
  }

  private boolean sameLine(Token previous) {
    return syntax.sameLine(previous.end(), start);
  }
}
