package dev.sysdesign.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code --fail-on} may name, in the order of the reference. */
enum GateWord {
  MISSED("missed"),
  BROKEN("broken"),
  REGRESSION("regression"),
  UNKNOWN("unknown"),
  WARNING("warning"),
  NONE("none");

  private final String word;

  GateWord(String word) {
    this.word = word;
  }

  static Optional<GateWord> of(String word) {
    return Arrays.stream(values()).filter(w -> w.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(w -> w.word).toList();
  }

  String word() {
    return word;
  }

  /** Whether it compares with another version. */
  boolean needsBase() {
    return this == BROKEN || this == REGRESSION;
  }
}
