package dev.sysdesign.lang.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the lines that two texts share, by Myers' algorithm: the fewest lines that differ. */
final class LineDiff {
  /** Texts that differ in more lines than this are taken as different in everything between. */
  private static final int MOST = 400;

  /**
   * Lines that differ, each range from its first line to before its end.
   *
   * @param oldFrom in the old text
   * @param newFrom in the new text
   */
  record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {}

  private LineDiff() {}

  /** The differences in the order of the texts; none for equal ones. */
  static List<Hunk> between(List<String> old, List<String> now) {
    int head = 0;
    int shorter = Math.min(old.size(), now.size());
    while (head < shorter && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    return merged(
        matches(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail)),
        head,
        old.size() - tail,
        now.size() - tail);
  }

  /** The gaps between matches as hunks. */
  private static List<Hunk> merged(List<int[]> matches, int head, int oldEnd, int newEnd) {
    List<Hunk> hunks = new ArrayList<>();
    int oldAt = head;
    int newAt = head;
    for (int[] match : matches) {
      int oldLine = head + match[0];
      int newLine = head + match[1];
      if (oldLine > oldAt || newLine > newAt) {
        hunks.add(new Hunk(oldAt, oldLine, newAt, newLine));
      }
      oldAt = oldLine + 1;
      newAt = newLine + 1;
    }
    if (oldAt < oldEnd || newAt < newEnd) {
      hunks.add(new Hunk(oldAt, oldEnd, newAt, newEnd));
    }
    return hunks;
  }

  /** Pairs of equal lines, in order; empty where the texts differ too much to look further. */
  private static List<int[]> matches(List<String> old, List<String> now) {
    int most = Math.min(old.size() + now.size(), MOST);
    int[] furthest = new int[2 * most + 3];
    List<int[]> history = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      history.add(furthest.clone());
      for (int k = -d; k <= d; k += 2) {
        int at = most + 1 + k;
        boolean down = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);
        int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
        while (x < old.size() && x - k < now.size() && old.get(x).equals(now.get(x - k))) {
          x++;
        }
        furthest[at] = x;
        if (x >= old.size() && x - k >= now.size()) {
          return backtrack(history, d, old.size(), now.size(), most);
        }
      }
    }
    return List.of();
  }

  private static List<int[]> backtrack(
      List<int[]> history, int distance, int oldSize, int newSize, int most) {
    List<int[]> matches = new ArrayList<>();
    int x = oldSize;
    int y = newSize;
    for (int d = distance; d >= 0; d--) {
      int[] furthest = history.get(d);
      int k = x - y;
      int at = most + 1 + k;
      boolean down = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);
      int beforeX = d == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1];
      int beforeY = d == 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
      int startX = d == 0 ? 0 : down ? beforeX : beforeX + 1;
      while (x > startX && y > 0 && x > 0) {
        matches.add(new int[] {--x, --y});
      }
      x = beforeX;
      y = beforeY;
    }
    Collections.reverse(matches);
    return matches;
  }
}
