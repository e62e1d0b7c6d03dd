package dev.sysdesign.lang.outline;

/**
 * A token of a text.
 *
 * @param offset of its first character
 * @param startsLine whether nothing but white space and comments stands before it on its line
 */
public record Token(TokenKind kind, int offset, String text, boolean startsLine) {
  /** The offset after its last character. */
  public int end() {
    return offset + text.length();
  }

  public boolean is(String wanted) {
    return text.equals(wanted);
  }

  public boolean is(TokenKind wanted) {
    return kind == wanted;
  }

  /** Whether it is made of letters, whatever it is for. */
  public boolean isWord() {
    return switch (kind) {
      case KEYWORD, KEY, NAMED, SOURCE, WORD -> true;
      default -> false;
    };
  }

  public boolean isArrow() {
    return kind == TokenKind.SIGN && (is("->") || is("~>"));
  }

  public boolean isComparator() {
    return kind == TokenKind.SIGN && (is("<") || is("<=") || is(">") || is(">="));
  }

  /** Whether an offset lies in it or at one of its ends, where a cursor touches it. */
  public boolean touches(int wanted) {
    return offset <= wanted && wanted <= end();
  }

  /** The name that it spells, without the mark of an escaped word. */
  public String name() {
    return text.startsWith("^") ? text.substring(1) : text;
  }
}
