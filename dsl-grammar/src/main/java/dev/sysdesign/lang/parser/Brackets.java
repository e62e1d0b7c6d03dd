package dev.sysdesign.lang.parser;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Which brackets are open at the lexer's position, and which parentheses are never closed.
 *
 * <p>A parenthesis is closed within its block or not at all. Knowing this beforehand tells the
 * named argument that starts a line of a closed call from the property that follows an unclosed
 * one. One pass over the text, so the time is linear whatever the text.
 */
final class Brackets {
  private final SourceText text;
  private final BitSet unclosed;
  private final BitSet objectives = new BitSet();
  private int braces;
  private int inner;
  private int parentheses;
  private boolean insideUnclosed;

  Brackets(SourceText text) {
    this.text = text;
    this.unclosed = unclosedParentheses(text);
  }

  /**
   * Enters a bracket.
   *
   * @param holdsObjectives whether it is the brace of a list of objectives
   */
  void open(int i, boolean holdsObjectives) {
    switch (text.at(i)) {
      case '{' -> {
        endBlockPart();
        objectives.set(braces, holdsObjectives);
        braces++;
      }
      case '(' -> {
        inner++;
        parentheses++;
        insideUnclosed |= unclosed.get(i);
      }
      default -> inner++;
    }
  }

  void close(int c) {
    if (c == '}') {
      endBlockPart();
      braces = Math.max(0, braces - 1);
      return;
    }
    inner = Math.max(0, inner - 1);
    if (c == ')') {
      parentheses = Math.max(0, parentheses - 1);
    }
  }

  /** What follows is no argument any more. */
  void endBlockPart() {
    inner = 0;
    parentheses = 0;
    insideUnclosed = false;
  }

  boolean insideObjectives() {
    return braces > 0 && objectives.get(braces - 1);
  }

  boolean insideParentheses() {
    return parentheses > 0;
  }

  boolean insideUnclosed() {
    return insideUnclosed;
  }

  boolean atDeepest() {
    return braces + inner >= WordLexer.DEEPEST;
  }

  /**
   * The position after everything that the bracket at {@code i} encloses. An unclosed brace
   * encloses the rest of the text, another unclosed bracket what stands before the next brace.
   */
  int enclosedEnd(int i) {
    boolean block = text.at(i) == '{';
    int depth = 0;
    int end = i;
    while (end < text.length()) {
      int c = text.at(end);
      int next = afterToken(text, end);
      if (c == '{' || c == '}') {
        if (!block) {
          return end;
        }
        depth += c == '{' ? 1 : -1;
      } else if (!block && (c == '(' || c == '[')) {
        depth++;
      } else if (!block && (c == ')' || c == ']')) {
        depth--;
      }
      end = next;
      if (depth == 0) {
        return end;
      }
    }
    return end;
  }

  private static BitSet unclosedParentheses(SourceText text) {
    BitSet unclosed = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i = afterToken(text, i)) {
      switch (text.at(i)) {
        case '(' -> open.push(i);
        case ')' -> open.poll();
        case '{', '}' -> {
          open.forEach(unclosed::set);
          open.clear();
        }
        default -> {}
      }
    }
    open.forEach(unclosed::set);
    return unclosed;
  }

  /** Skips strings and comments as a whole: brackets in them do not count. */
  private static int afterToken(SourceText text, int i) {
    if (text.at(i) == '"') {
      return text.stringEnd(i);
    }
    return Math.max(i + 1, text.commentEnd(i));
  }
}
