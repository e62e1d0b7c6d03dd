package dev.sysdesign.server.drift;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where the places of an old text are in a new one. */
final class TextMap {
  private final Document old;
  private final Document now;
  private final List<LineDiff.Hunk> hunks;

  TextMap(Document old, Document now) {
    this.old = old;
    this.now = now;
    this.hunks =
        old.text().equals(now.text()) ? List.of() : LineDiff.between(lines(old), lines(now));
  }

  /** The offset that an offset of the old text has in the new one; empty where it was deleted. */
  OptionalInt offset(int oldOffset) {
    int line = old.lines().line(oldOffset);
    int shift = 0;
    for (LineDiff.Hunk hunk : hunks) {
      if (line < hunk.oldFrom()) {
        break;
      }
      if (line < hunk.oldTo()) {
        return within(hunk, oldOffset);
      }
      shift = hunk.newTo() - hunk.oldTo();
    }
    int column = oldOffset - old.lines().start(line);
    return OptionalInt.of(now.lines().start(line + shift) + column);
  }

  /** By what the beginning and the end of the changed lines share. */
  private OptionalInt within(LineDiff.Hunk hunk, int oldOffset) {
    int oldStart = start(old, hunk.oldFrom());
    int newStart = start(now, hunk.newFrom());
    String before = old.text().substring(oldStart, start(old, hunk.oldTo()));
    String after = now.text().substring(newStart, start(now, hunk.newTo()));
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    int at = oldOffset - oldStart;
    if (at <= head && head > 0) {
      return OptionalInt.of(newStart + at);
    }
    if (at >= before.length() - tail) {
      return OptionalInt.of(newStart + after.length() - (before.length() - at));
    }
    return after.length() - tail > head
        ? OptionalInt.of(newStart + after.length() - tail)
        : OptionalInt.empty();
  }

  private static int start(Document document, int line) {
    return line < document.lines().count()
        ? document.lines().start(line)
        : document.text().length();
  }

  private static List<String> lines(Document document) {
    Lines lines = document.lines();
    List<String> texts = new ArrayList<>(lines.count());
    for (int i = 0; i < lines.count(); i++) {
      texts.add(document.text().substring(lines.start(i), lines.end(i)));
    }
    return texts;
  }
}
