package dev.sysdesign.cli;

import dev.sysdesign.workspace.SystemFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Files that systems are read from: nothing that is written takes their place. */
final class Sources {
  private Sources() {}

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException notThere) {
      return false;
    }
  }

  /** Whether a file is one of those that were read, whatever its name. */
  static boolean isAmong(Path file, Collection<Path> read) {
    return read.stream().anyMatch(source -> isSame(file, source));
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
