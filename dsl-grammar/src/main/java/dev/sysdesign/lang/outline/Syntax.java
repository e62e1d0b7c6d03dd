package dev.sysdesign.lang.outline;

import dev.sysdesign.lang.statement.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tokens and statements of one text. */
public final class Syntax {
  private final List<Token> tokens;
  private final List<Token> comments;
  private final Statement file;

  private final String text;

  private Syntax(String text, List<Token> tokens, List<Token> comments) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.comments = List.copyOf(comments);
    this.file = new StatementReader(this.tokens).file();
  }

  /** Reads a text, whatever it is. */
  public static Syntax of(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Token> comments = new ArrayList<>();
    for (Token token : Lexing.tokens(text)) {
      (token.is(TokenKind.COMMENT) ? comments : tokens).add(token);
    }
    return new Syntax(text, tokens, comments);
  }

  /** The tokens in order, without comments. */
  public List<Token> tokens() {
    return tokens;
  }

  public List<Token> comments() {
    return comments;
  }

  /** The whole text as a statement whose children are the statements at its top. */
  public Statement file() {
    return file;
  }

  /** The paths that it imports, as written between the quotes. */
  public Stream<String> imports() {
    return file.all()
        .filter(s -> s.kind() == StatementKind.IMPORT)
        .map(Statement::title)
        .filter(path -> !path.isEmpty());
  }

  /** The tokens that a cursor touches at an offset: none, one, or two that stand side by side. */
  public List<Token> touching(int offset) {
    int index = firstEndingAtOrAfter(tokens, offset);
    List<Token> touching = new ArrayList<>();
    while (index < tokens.size() && tokens.get(index).offset() <= offset) {
      touching.add(tokens.get(index++));
    }
    return touching;
  }

  /** The last token that ends at or before an offset. */
  public Optional<Token> before(int offset) {
    int index = firstEndingAtOrAfter(tokens, offset + 1);
    return index == 0 ? Optional.empty() : Optional.of(tokens.get(index - 1));
  }

  /** Whether no line ends between two offsets. */
  public boolean sameLine(int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> c == '\n' || c == '\r');
  }

  /** The comment around an offset; at its end only where it is open to more. */
  public Optional<Token> commentAround(int offset) {
    int index = firstEndingAtOrAfter(comments, offset);
    return index < comments.size() && comments.get(index).offset() < offset
        ? Optional.of(comments.get(index))
            .filter(c -> offset < c.end() || c.text().startsWith("//"))
        : Optional.empty();
  }

  /** The comment directly before a statement that documents it, without its frame. */
  public String documentation(Statement statement) {
    int after = before(statement.start()).map(Token::end).orElse(0);
    int index = firstEndingAtOrAfter(comments, statement.start() + 1) - 1;
    boolean documents =
        index >= 0
            && comments.get(index).offset() >= after
            && comments.get(index).text().startsWith("/**")
            && comments.get(index).text().length() > 4;
    return documents ? withoutFrame(comments.get(index).text()) : "";
  }

  /** The statements around an offset, from the whole text to the innermost one. */
  public List<Statement> around(int offset) {
    List<Statement> path = new ArrayList<>();
    Optional<Statement> inner = Optional.of(file);
    while (inner.isPresent()) {
      path.add(inner.get());
      inner =
          inner.get().children().stream()
              .filter(child -> child.start() <= offset && offset <= reach(child))
              .reduce((first, second) -> second);
    }
    return path;
  }

  /** An unclosed body goes on until something else begins. */
  private int reach(Statement statement) {
    return statement.open().isPresent() && statement.close().isEmpty()
        ? Integer.MAX_VALUE
        : statement.end();
  }

  private static String withoutFrame(String comment) {
    List<String> lines = new ArrayList<>();
    int end = comment.length() - (comment.endsWith("*/") ? 2 : 0);
    comment
        .substring(3, end)
        .lines()
        .map(String::strip)
        .map(line -> line.startsWith("*") ? line.substring(1).strip() : line)
        .forEach(lines::add);
    return String.join("\n", lines).strip();
  }

  private static int firstEndingAtOrAfter(List<Token> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
