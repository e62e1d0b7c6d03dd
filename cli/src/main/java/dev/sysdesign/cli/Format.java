package dev.sysdesign.cli;

import java.util.Arrays;
import java.util.Optional;

/** What a result is written as. */
enum Format {
  TEXT("text", ".txt"),
  JSON("json", ".json"),
  MARKDOWN("markdown", ".md"),
  CSV("csv", ".csv");

  private final String word;
  private final String ending;

  Format(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** Its word in a call. */
  String word() {
    return word;
  }

  /** How the name of a file in it ends. */
  String ending() {
    return ending;
  }

  static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  static Optional<Format> ofFile(String file) {
    return Arrays.stream(values()).filter(format -> file.endsWith(format.ending)).findFirst();
  }
}
