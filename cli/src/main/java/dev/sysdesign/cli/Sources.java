package dev.sysdesign.cli;

import dev.sysdesign.workspace.SystemFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that systems are read from: nothing that is written takes their place. */
final class Sources {
  private Sources() {}

  static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException notThere) {
      return false;
    }
  }

  /** Whether a file is named as a text of the language is. */
  static boolean isText(Path file) {
    return file.toString().endsWith(SystemFinder.EXTENSION);
  }

  /** That a file would be lost. */
  static CallProblem overwritten(Path file) {
    return new CallProblem(
        "output-is-source",
        "'%s' is a text that systems are read from, and the result would take its place."
            .formatted(file),
        "Write to another file.");
  }
}
