package dev.sysdesign.engine.kernel.record;

import java.util.Arrays;

/**
 * Lines of calls that wait, each known by its number. A call stands in one line at a time, and can
 * leave it from wherever it stands.
 */
public final class Lines {
  private static final int NOBODY = -1;

  private int[] head;
  private int[] tail;

  /** So many lines in which nobody stands. */
  public Lines(int count) {
    head = new int[count];
    tail = new int[count];
    Arrays.fill(head, NOBODY);
  }

  /** The first in a line; -1: nobody stands there. */
  public int first(int line) {
    return head[line];
  }

  public boolean isEmpty(int line) {
    return head[line] < 0;
  }

  /** Room for more lines, in which nobody stands. */
  public void grow(int count) {
    int before = head.length;
    head = Arrays.copyOf(head, count);
    tail = Arrays.copyOf(tail, count);
    Arrays.fill(head, before, count, NOBODY);
  }

  /** A call goes to the end of a line. */
  public void append(Calls calls, int line, int c) {
    calls.next(c, NOBODY);
    if (head[line] < 0) {
      head[line] = c;
      calls.previous(c, NOBODY);
    } else {
      calls.next(tail[line], c);
      calls.previous(c, tail[line]);
    }
    tail[line] = c;
  }

  /** A call goes to the head of a line. */
  public void prepend(Calls calls, int line, int c) {
    calls.previous(c, NOBODY);
    calls.next(c, head[line]);
    if (head[line] < 0) {
      tail[line] = c;
    } else {
      calls.previous(head[line], c);
    }
    head[line] = c;
  }

  /** Takes the first out of a line in which somebody stands. */
  public int take(Calls calls, int line) {
    int c = head[line];
    int next = calls.next(c);
    head[line] = next;
    if (next >= 0) {
      calls.previous(next, NOBODY);
    }
    return c;
  }

  /** Empties a line; returns who was the first, behind whom the others still are. */
  public int detach(int line) {
    int c = head[line];
    head[line] = NOBODY;
    return c;
  }

  /** The others of a line that has been detached stand in it again, from {@code c} on. */
  public void attach(Calls calls, int line, int c) {
    head[line] = c;
    if (c >= 0) {
      calls.previous(c, NOBODY);
    }
  }

  /** A call leaves the line in which it stands. */
  public void remove(Calls calls, int line, int c) {
    int before = calls.previous(c);
    int after = calls.next(c);
    if (before < 0) {
      head[line] = after;
    } else {
      calls.next(before, after);
    }
    if (after < 0) {
      tail[line] = before;
    } else {
      calls.previous(after, before);
    }
  }

  /** Whether a call that stands in some line stands in this one; it looks at all of them. */
  public boolean contains(Calls calls, int line, int c) {
    int at = head[line];
    while (at >= 0 && at != c) {
      at = calls.next(at);
    }
    return at >= 0;
  }

  /** How many stand in a line; it looks at all of them. */
  public int count(Calls calls, int line) {
    int count = 0;
    for (int c = head[line]; c >= 0; c = calls.next(c)) {
      count++;
    }
    return count;
  }
}
