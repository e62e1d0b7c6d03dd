package dev.sysdesign.lang.parser;

/** Look-ahead over a whole text: where a word, a string, a comment or a gap ends. */
final class SourceText {
  private static final int END = -1;

  private final String text;
  private final int lastCommentEnd;

  SourceText(String text) {
    this.text = text;
    this.lastCommentEnd = text.lastIndexOf("*/");
  }

  /** The character at {@code i}, or -1 outside the text. */
  int at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : END;
  }

  int length() {
    return text.length();
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  boolean startsWord(int i) {
    return isLetter(at(i));
  }

  /** The position after the word that starts at {@code i}; hyphens belong to it only inside. */
  int wordEnd(int i) {
    int end = i;
    while (isWordPart(at(end)) || (at(end) == '-' && isWordPart(at(end + 1)))) {
      end++;
    }
    return end;
  }

  int lettersAndDigitsEnd(int i) {
    int end = i;
    while (isWordPart(at(end))) {
      end++;
    }
    return end;
  }

  int digitsEnd(int i) {
    int end = i;
    while (isDigit(at(end))) {
      end++;
    }
    return end;
  }

  /** The position after blanks on the same line. */
  int afterBlanks(int i) {
    int end = i;
    while (isBlank(at(end))) {
      end++;
    }
    return end;
  }

  int afterWhitespace(int i) {
    int end = i;
    while (isBlank(at(end)) || isLineEnd(at(end))) {
      end++;
    }
    return end;
  }

  /** The position after white space and comments. */
  int afterGap(int i) {
    int end = i;
    while (true) {
      int next = commentEnd(afterWhitespace(end));
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  /** The position after the comment that starts at {@code i}, or {@code i} where none does. */
  int commentEnd(int i) {
    if (at(i) == '/' && at(i + 1) == '/') {
      return lineEnd(i);
    }
    if (at(i) == '/' && at(i + 1) == '*') {
      return blockCommentEnd(i);
    }
    return i;
  }

  /**
   * An unclosed comment ends with its line, so that it does not swallow the file while it is being
   * typed. It is unclosed when the next line that begins with a comment comes before its end. Its
   * end does not stand in a string of a later line, as a path pattern has one.
   */
  private int blockCommentEnd(int i) {
    int quotes = 0;
    boolean firstLine = true;
    for (int end = i + 2; end <= lastCommentEnd; end++) {
      int c = at(end);
      if (isLineEnd(c)) {
        quotes = 0;
        firstLine = false;
      } else if (c == '"') {
        quotes++;
      } else if (c == '*' && at(end + 1) == '/') {
        int string = firstLine || quotes % 2 == 0 ? end : stringEnd(end);
        if (string == end || at(string - 1) != '"') {
          return end + 2;
        }
        quotes++;
        end = string - 1;
      } else if (c == '/' && at(end + 1) == '*' && startsItsLine(end)) {
        break;
      }
    }
    return lineEnd(i);
  }

  /** The position after the string that starts at {@code i}; an unclosed one ends with its line. */
  int stringEnd(int i) {
    int end = i + 1;
    while (at(end) != '"' && at(end) != END && !isLineEnd(at(end))) {
      boolean escapes = at(end) == '\\' && at(end + 1) != END && !isLineEnd(at(end + 1));
      end += escapes ? 2 : 1;
    }
    return at(end) == '"' ? end + 1 : end;
  }

  int lineEnd(int i) {
    int end = i;
    while (at(end) != END && !isLineEnd(at(end))) {
      end++;
    }
    return end;
  }

  boolean startsItsLine(int i) {
    int before = i - 1;
    while (isBlank(at(before))) {
      before--;
    }
    return at(before) == END || isLineEnd(at(before));
  }

  /** Nothing but blanks and comments stands between {@code i} and the end of its line. */
  boolean endsItsLine(int i) {
    int end = afterBlanks(i);
    while (at(end) == '/' && at(end + 1) == '*') {
      end = afterBlanks(commentEnd(end));
    }
    return isLineEnd(at(commentEnd(end)));
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\u00a0' || c == '\ufeff';
  }

  static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  static boolean isLetter(int c) {
    return c == '_' || (c > 0 && Character.isLetter(c));
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(int c) {
    return isLetter(c) || isDigit(c);
  }
}
