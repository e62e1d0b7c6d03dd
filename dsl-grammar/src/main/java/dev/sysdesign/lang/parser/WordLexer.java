package dev.sysdesign.lang.parser;

import dev.sysdesign.lang.statement.ReservedWords;
import dev.sysdesign.lang.statement.StatementKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognizerSharedState;

/**
 * Reads every token of a text and says what each word is for.
 *
 * <ul>
 *   <li>KEY: a word before {@code :}, the name of a property; NAMED: the same among the arguments
 *       of a call.
 *   <li>SOURCE: a word before an arrow, at the start of an edge.
 *   <li>RESERVED: a reserved word where a name must stand.
 *   <li>ID: any other word, also a reserved one beside a dot or as a value ({@code
 *       cache.r6g.large}, {@code mail.queue}).
 *   <li>DANGLING: an arrow, comparator or dot that ends its line.
 *   <li>TOO_DEEP: a bracket beyond the deepest nesting, with all that it encloses.
 * </ul>
 *
 * <p>Every text has tokens; no text is an error here. The time is linear in its length.
 */
public final class WordLexer {
  /** Brackets may be nested this deep; the parser's stack depends on it. */
  public static final int DEEPEST = 100;

  private static final Set<String> BEFORE_TARGET =
      Set.of("->", "~>", "on", "(", ",", "zone", "region");
  private static final Set<String> BEFORE_VALUE = Set.of(":", "*", "/", "[");
  private static final Set<String> BEFORE_TIME = Set.of("at", "for");
  private static final Set<String> BEFORE_OBJECTIVES =
      Arrays.stream(StatementKind.values())
          .filter(StatementKind::holdsObjectives)
          .map(StatementKind::keyword)
          .collect(Collectors.toUnmodifiableSet());

  private final TokenTypes types;
  private CharStream input;
  private SourceText text;
  private Brackets brackets;
  private Quantities quantities;
  private String previous;
  private String statement;

  public WordLexer(TokenTypes types) {
    this.types = types;
  }

  /** Consumes the next token and stores its type and channel. */
  public void read(CharStream in, RecognizerSharedState state) {
    if (in != input) {
      start(in);
    }
    int start = in.index();
    Token token = next(start);
    in.seek(token.end());
    state.type = token.type();
    state.channel = token.hidden() ? org.antlr.runtime.Token.HIDDEN_CHANNEL : 0;
    if (!token.hidden()) {
      previous = token.type() == types.dangling ? "" : text.between(start, token.end());
    }
  }

  private void start(CharStream in) {
    input = in;
    text = new SourceText(in.size() == 0 ? "" : in.substring(0, in.size() - 1));
    brackets = new Brackets(text);
    quantities = new Quantities(text, types);
    previous = "";
    statement = "";
  }

  private Token next(int i) {
    int c = text.at(i);
    if (SourceText.isBlank(c) || SourceText.isLineEnd(c)) {
      return Token.hidden(types.whitespace, text.afterWhitespace(i));
    }
    if (text.commentEnd(i) > i) {
      int type = text.at(i + 1) == '*' ? types.blockComment : types.lineComment;
      return Token.hidden(type, text.commentEnd(i));
    }
    if (text.startsWord(i) || (c == '^' && text.startsWord(i + 1))) {
      return word(i);
    }
    if (quantities.startsAt(i)) {
      return Token.visible(types.quantity, quantities.end(i));
    }
    if (c == '"') {
      return Token.visible(types.string, text.stringEnd(i));
    }
    return sign(i);
  }

  private Token word(int i) {
    boolean escaped = text.at(i) == '^';
    boolean startsLine = text.startsItsLine(i);
    int end = text.wordEnd(escaped ? i + 1 : i);
    if (startsLine && brackets.insideUnclosed()) {
      brackets.endBlockPart();
    }
    if (!escaped && isKey(i, end, startsLine)) {
      statement = "";
      return Token.visible(brackets.insideParentheses() ? types.named : types.key, end);
    }
    if ((startsLine || mayStartEdge()) && startsEdge(end)) {
      statement = "";
      return Token.visible(types.source, end);
    }
    if (escaped || text.at(end) == '.' || isSet(end) || (!startsLine && previous.equals("."))) {
      return Token.visible(types.id, end);
    }
    return Token.visible(plainWord(text.between(i, end), startsLine), end);
  }

  /** A colon comes next, and does not belong to {@code at t0:} or {@code for outage:}. */
  private boolean isKey(int start, int end, boolean startsLine) {
    if (text.at(text.afterBlanks(end)) != ':') {
      return false;
    }
    boolean time = BEFORE_TIME.contains(previous);
    boolean lasts = statement.equals("at") && text.between(start, end).equals("for");
    return startsLine || !(time || lasts);
  }

  /** {@code queue = 3}: an equals sign in the place of a colon. */
  private boolean isSet(int end) {
    int next = text.afterBlanks(end);
    return text.at(next) == '=' && text.at(next + 1) != '>';
  }

  private int plainWord(String word, boolean startsLine) {
    if (!startsLine && ReservedWords.standsForName(word, previous)) {
      return types.reserved;
    }
    boolean value = brackets.insideParentheses() || BEFORE_VALUE.contains(previous);
    if (!startsLine && value && ReservedWords.contains(word)) {
      return types.id;
    }
    if (ReservedWords.contains(word)) {
      statement = word;
    }
    return types.keywordOr(word, types.id);
  }

  /** Whether a word inside a line can be the source of an edge. */
  private boolean mayStartEdge() {
    return !BEFORE_TARGET.contains(previous) && !brackets.insideObjectives();
  }

  /** An arrow comes next, and what it points at is no metric as in {@code a -> b.p99}. */
  private boolean startsEdge(int wordEnd) {
    int arrow = text.afterGap(wordEnd);
    if (!isArrow(arrow)) {
      return false;
    }
    int target = text.afterBlanks(arrow + 2);
    return !text.startsWord(target) || text.at(text.afterBlanks(text.wordEnd(target))) != '.';
  }

  private Token sign(int i) {
    int c = text.at(i);
    if (c == '{' || c == '(' || c == '[') {
      if (brackets.atDeepest()) {
        return Token.visible(types.tooDeep, brackets.enclosedEnd(i));
      }
      brackets.open(i, BEFORE_OBJECTIVES.contains(statement));
      statement = "";
    } else if (c == '}' || c == ')' || c == ']') {
      brackets.close(c);
    }
    boolean comparator = c == '<' || c == '>';
    boolean two = isArrow(i) || (comparator && text.at(i + 1) == '=');
    int end = i + (two ? 2 : 1);
    if ((two || comparator || c == '.') && text.endsItsLine(end)) {
      return Token.visible(types.dangling, end);
    }
    String sign = text.between(i, end);
    return types.isKeyword(sign)
        ? Token.visible(types.keywordOr(sign, types.other), end)
        : Token.visible(types.other, otherEnd(i));
  }

  /** Characters that mean nothing come as one token, so that one message speaks of all of them. */
  private int otherEnd(int i) {
    int end = i + 1;
    while (end < text.length() && text.at(end) == text.at(i)) {
      end++;
    }
    return end;
  }

  private boolean isArrow(int i) {
    return (text.at(i) == '-' || text.at(i) == '~') && text.at(i + 1) == '>';
  }

  private record Token(int type, int end, boolean hidden) {
    static Token visible(int type, int end) {
      return new Token(type, end, false);
    }

    static Token hidden(int type, int end) {
      return new Token(type, end, true);
    }
  }
}
