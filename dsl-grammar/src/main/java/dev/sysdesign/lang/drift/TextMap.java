package dev.sysdesign.lang.drift;

import dev.sysdesign.lang.source.LineStarts;
import dev.sysdesign.lang.typing.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where the places of an old text are in a new one. */
final class TextMap {
  private final TypedText old;
  private final TypedText now;
  private final List<LineDiff.Hunk> hunks;

  TextMap(TypedText old, TypedText now) {
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

  private static int start(TypedText text, int line) {
    return line < text.lines().count() ? text.lines().start(line) : text.text().length();
  }

  private static List<String> lines(TypedText text) {
    LineStarts lines = text.lines();
    List<String> texts = new ArrayList<>(lines.count());
    for (int i = 0; i < lines.count(); i++) {
      texts.add(text.text().substring(lines.start(i), lines.end(i)));
    }
    return texts;
  }
}
