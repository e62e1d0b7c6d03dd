package dev.sysdesign.lang.edit;

/** Finds lines, and the comments at their ends, in a text. */
record Lines(String text) {
  int start(int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** Where the line ends, before its line break. */
  int end(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Behind the line break that comes at an offset, if one does. */
  int afterBreak(int offset) {
    int after = offset;
    if (after < text.length() && text.charAt(after) == '\r') {
      after++;
    }
    return after < text.length() && text.charAt(after) == '\n' ? after + 1 : after;
  }

  /** The blanks that a line begins with. */
  String indent(int offset) {
    int start = start(offset);
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  boolean startsLine(int offset) {
    return text.substring(start(offset), offset).isBlank();
  }

  /**
   * Behind the comments that trail what ends at an offset, where nothing but them follows on its
   * line; else −1.
   */
  int trailing(int offset) {
    int at = offset;
    int last = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      if (text.startsWith("//", at)) {
        return end(at);
      }
      if (text.startsWith("/*", at) && text.indexOf("*/", at + 2) >= 0) {
        at = text.indexOf("*/", at + 2) + 2;
        last = at;
      } else if (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == ',') {
        at++;
      } else {
        return -1;
      }
    }
    return last;
  }

  /** The offset behind the last character before this one that is no white space. */
  int beforeBlanks(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
