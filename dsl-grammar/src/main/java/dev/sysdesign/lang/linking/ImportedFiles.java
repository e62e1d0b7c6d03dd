package dev.sysdesign.lang.linking;

import dev.sysdesign.lang.tree.SourceUnit;

/** Finds the parsed file behind an import. */
@FunctionalInterface
public interface ImportedFiles {
  /** What a path means in a file. */
  Outcome find(SourceUnit importing, String path);

  /** What became of a path. */
  sealed interface Outcome {
    /** A file; the same one always has the same name. */
    record Found(SourceUnit unit) implements Outcome {}

    /** No file, and why, as a sentence for people. */
    record Unreadable(String reason) implements Outcome {}
  }
}
