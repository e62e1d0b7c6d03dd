package dev.sysdesign.cost.pricebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines sorted by their key, which ends at the first tab. A key is found by halving, over bytes as
 * they were read: a program that has just started runs every loop slowly, so none goes over the
 * whole text.
 */
final class SortedLines {
  private static final byte TAB = '\t';
  private static final byte END = '\n';

  private final byte[] text;
  private final int first;

  /**
   * Lines over UTF-8 text; every line ends with a line feed.
   *
   * @param text whole text, which nobody changes any more
   * @param first where the first sorted line begins
   */
  SortedLines(byte[] text, int first) {
    this.text = text;
    this.first = first;
  }

  /** The line with this key; empty where there is none. */
  Optional<String> line(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int start = firstNotBelow(wanted);
    boolean found = start < text.length && compare(start, wanted) == 0;
    return found ? Optional.of(decoded(start, end(start, END))) : Optional.empty();
  }

  /** The keys that begin so, in order. */
  List<String> keys(String prefix) {
    List<String> keys = new ArrayList<>();
    int start = firstNotBelow(prefix.getBytes(StandardCharsets.UTF_8));
    while (start < text.length) {
      String key = decoded(start, end(start, TAB));
      if (!key.startsWith(prefix)) {
        break;
      }
      keys.add(key);
      start = end(start, END) + 1;
    }
    return keys;
  }

  /** Where the first line begins whose key is not below {@code wanted}; the end without one. */
  private int firstNotBelow(byte[] wanted) {
    int low = first;
    int high = text.length;
    while (low < high) {
      int middle = startOfLine((low + high) >>> 1);
      if (compare(middle, wanted) < 0) {
        low = end(middle, END) + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int startOfLine(int at) {
    int start = at;
    while (start > first && text[start - 1] != END) {
      start--;
    }
    return start;
  }

  private int end(int from, byte mark) {
    int at = from;
    while (text[at] != mark) {
      at++;
    }
    return at;
  }

  /** Compares the key that begins at {@code start} byte by byte, as the lines are sorted. */
  private int compare(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      byte found = text[start + i];
      if (found == TAB) {
        return -1;
      }
      if (found != wanted[i]) {
        return Byte.compareUnsigned(found, wanted[i]);
      }
    }
    return text[start + wanted.length] == TAB ? 0 : 1;
  }

  private String decoded(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }
}
