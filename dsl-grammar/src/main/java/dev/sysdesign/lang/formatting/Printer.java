package dev.sysdesign.lang.formatting;

import dev.sysdesign.lang.tree.SourceUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Writes the tokens of a file with the white space and commas that belong between them. */
final class Printer {
  private static final String INDENT = "    ";

  /** An open bracket. */
  private record Open(boolean brace, boolean tall) {}

  private final SourceUnit unit;
  private final Layout layout;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private int level;
  private int parentheses;
  private String previous = "";
  private int breaks;
  private boolean mustBreak;
  private boolean afterComment;
  private int tokenEnd;
  private boolean hanging;

  Printer(SourceUnit unit, Layout layout) {
    this.unit = unit;
    this.layout = layout;
  }

  String print() {
    for (ILeafNode leaf : unit.rootNode().getLeafNodes()) {
      String text = leaf.getText();
      if (text.startsWith("//") || text.startsWith("/*")) {
        comment(text.stripTrailing());
      } else if (text.isBlank() || text.equals("\ufeff")) {
        breaks += lineBreaks(text);
      } else if (!text.equals(",")) {
        token(text, leaf.getOffset());
        breaks = 0;
      }
    }
    String text = out.isEmpty() ? "" : out.append('\n').toString();
    return unit.text().contains("\r\n") ? text.replace("\n", "\r\n") : text;
  }

  private void token(String text, int offset) {
    Layout.Start start = layout.starts().get(offset);
    boolean closesTall = false;
    if (text.equals("}") || text.equals(")") || text.equals("]")) {
      closesTall = close();
    }
    separate(text, start, closesTall);
    out.append(isQuantity(text) ? text.replaceAll("\\s+", "") : text);
    if (text.equals("{") || text.equals("(") || text.equals("[")) {
      open(text, offset);
    }
    tokenEnd = out.length();
    mustBreak = false;
    afterComment = false;
    previous = text;
  }

  private void separate(String text, Layout.Start start, boolean closesTall) {
    boolean empty = previous.equals("{") && !afterComment;
    if (start == Layout.Start.STATEMENT) {
      hanging = false;
      statement(empty);
    } else if (start == Layout.Start.FIRST_PROPERTY || start == Layout.Start.PROPERTY) {
      hanging = false;
      property(start == Layout.Start.FIRST_PROPERTY, empty);
    } else if (closesTall && !empty) {
      newLine(level, 1);
    } else if (start == Layout.Start.ELEMENT) {
      element();
    } else if (mustBreak || (mayBreak(text, start) && breaks > 0)) {
      hanging |= start == Layout.Start.ARROW;
      newLine(isClosing(text) ? level + parentheses : innerLevel(), 1);
    } else if (needsBlank(text)) {
      out.append(' ');
    }
  }

  private void statement(boolean first) {
    boolean tall = open.isEmpty() || open.peek().tall();
    if (!tall) {
      out.append(' ');
    } else if (!out.isEmpty()) {
      newLine(level, first ? 1 : blankLineKept());
    }
  }

  private void property(boolean first, boolean afterBrace) {
    if (open.peek().tall() && (first || breaks > 0 || mustBreak)) {
      newLine(level, afterBrace ? 1 : blankLineKept());
    } else {
      comma(!first);
      out.append(' ');
    }
  }

  private void element() {
    comma(true);
    if (breaks > 0 || mustBreak) {
      newLine(innerLevel(), 1);
    } else {
      out.append(' ');
    }
  }

  /** A comma belongs to the token before it, not to a comment behind that. */
  private void comma(boolean wanted) {
    if (wanted) {
      out.insert(tokenEnd, ',');
    }
  }

  /** The level of lines inside a statement. */
  private int innerLevel() {
    return level + Math.max(1, parentheses + (hanging ? 1 : 0));
  }

  private int blankLineKept() {
    return Math.min(2, Math.max(1, breaks));
  }

  private boolean mayBreak(String text, Layout.Start start) {
    return start == Layout.Start.ARROW
        || (parentheses > 0 && (previous.equals("(") || previous.equals("[")))
        || isClosing(text);
  }

  private static boolean isClosing(String text) {
    return text.equals(")") || text.equals("]");
  }

  private boolean needsBlank(String text) {
    if (out.isEmpty() || previous.equals("(") || previous.equals("[") || previous.equals(".")) {
      return false;
    }
    return switch (text) {
      case ")", "]", ".", ":" -> false;
      case "}" -> !previous.equals("{");
      case "(" -> isArrow(previous);
      default -> true;
    };
  }

  private void open(String text, int offset) {
    boolean brace = text.equals("{");
    boolean tall = brace && layout.tall().get(offset);
    open.push(new Open(brace, tall));
    level += tall ? 1 : 0;
    parentheses += brace ? 0 : 1;
  }

  /** Leaves a bracket, and says whether its end takes a line of its own. */
  private boolean close() {
    if (open.isEmpty()) {
      return false;
    }
    Open closed = open.pop();
    level -= closed.tall() ? 1 : 0;
    parentheses -= closed.brace() ? 0 : 1;
    return closed.tall();
  }

  private void comment(String text) {
    boolean ownLine = breaks > 0 || out.isEmpty();
    boolean afterBrace = previous.equals("{") && !afterComment;
    if (ownLine && !out.isEmpty()) {
      newLine(level + parentheses, afterBrace ? 1 : Math.min(2, breaks));
    } else if (!out.isEmpty()) {
      out.append(' ');
    }
    out.append(indented(text));
    breaks = 0;
    mustBreak = text.startsWith("//");
    afterComment = true;
  }

  /** Lines of a comment that begin with a star stand below its first star. */
  private String indented(String comment) {
    String[] lines = comment.split("\\R");
    StringBuilder text = new StringBuilder(lines[0].stripTrailing());
    for (int i = 1; i < lines.length; i++) {
      boolean star = lines[i].strip().startsWith("*");
      text.append('\n')
          .append(star ? INDENT.repeat(level + parentheses) + " " + lines[i].strip() : lines[i]);
    }
    return text.toString();
  }

  private void newLine(int depth, int lines) {
    out.append("\n".repeat(lines)).append(INDENT.repeat(depth));
  }

  private static boolean isQuantity(String text) {
    char first =
        text.charAt(0) == '$' || text.charAt(0) == '-'
            ? text.charAt(text.length() > 1 ? 1 : 0)
            : text.charAt(0);
    return Character.isDigit(first);
  }

  private static boolean isArrow(String text) {
    return text.equals("->") || text.equals("~>");
  }

  private static int lineBreaks(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
