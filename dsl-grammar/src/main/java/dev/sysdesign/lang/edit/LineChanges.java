package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.source.LineIndex;
import java.util.ArrayList;
import java.util.List;

/** The fewest lines in which two texts differ, each change cut to the characters that differ. */
final class LineChanges {
  private final LineIndex index;
  private final String old;
  private final List<String> before;
  private final List<String> after;

  private LineChanges(String file, String old, String now) {
    this.index = new LineIndex(file, old);
    this.old = old;
    this.before = lines(old);
    this.after = lines(now);
  }

  static List<TextChange> between(String file, String old, String now) {
    return new LineChanges(file, old, now).changes();
  }

  /** Lines with their breaks. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private List<TextChange> changes() {
    int head = 0;
    int most = Math.min(before.size(), after.size());
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<TextChange> changes = new ArrayList<>();
    int[][] common = common(head, before.size() - tail, after.size() - tail);
    int offset = 0;
    for (int i = 0; i < head; i++) {
      offset += before.get(i).length();
    }
    walk(head, tail, common, offset, changes);
    return changes;
  }

  /** How many lines are common from here on. */
  private int[][] common(int head, int beforeEnd, int afterEnd) {
    int[][] common = new int[beforeEnd - head + 1][afterEnd - head + 1];
    for (int i = beforeEnd - 1; i >= head; i--) {
      for (int j = afterEnd - 1; j >= head; j--) {
        common[i - head][j - head] =
            before.get(i).equals(after.get(j))
                ? common[i - head + 1][j - head + 1] + 1
                : Math.max(common[i - head + 1][j - head], common[i - head][j - head + 1]);
      }
    }
    return common;
  }

  private void walk(int head, int tail, int[][] common, int from, List<TextChange> changes) {
    int i = head;
    int j = head;
    int offset = from;
    StringBuilder gone = new StringBuilder();
    StringBuilder come = new StringBuilder();
    while (i < before.size() - tail || j < after.size() - tail) {
      boolean both = i < before.size() - tail && j < after.size() - tail;
      if (both && before.get(i).equals(after.get(j))) {
        changed(offset, gone, come, changes);
        offset += gone.length() + before.get(i).length();
        gone.setLength(0);
        come.setLength(0);
        i++;
        j++;
      } else if (j == after.size() - tail
          || (both && common[i - head + 1][j - head] >= common[i - head][j - head + 1])) {
        gone.append(before.get(i++));
      } else {
        come.append(after.get(j++));
      }
    }
    changed(offset, gone, come, changes);
  }

  private void changed(int offset, CharSequence gone, CharSequence come, List<TextChange> all) {
    if (gone.isEmpty() && come.isEmpty()) {
      return;
    }
    int most = Math.min(gone.length(), come.length());
    int head = 0;
    while (head < most && gone.charAt(head) == come.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && gone.charAt(gone.length() - 1 - tail) == come.charAt(come.length() - 1 - tail)) {
      tail++;
    }
    // a line break of two characters stays whole
    if (head > 0 && old.startsWith("\r\n", offset + head - 1)) {
      head--;
    }
    all.add(
        new TextChange(
            index.range(offset + head, gone.length() - head - tail),
            come.subSequence(head, come.length() - tail).toString()));
  }
}
