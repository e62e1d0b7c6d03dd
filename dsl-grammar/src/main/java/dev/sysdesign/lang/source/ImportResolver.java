package dev.sysdesign.lang.source;

import java.util.Objects;

/**
 * Finds the text behind {@code import "…"} and {@code trace("…")}; the language itself reads no
 * files.
 */
@FunctionalInterface
public interface ImportResolver {
  /**
   * The text that a path means in a file.
   *
   * @param importingFile the name of the file that imports
   * @param path as written between the quotes
   */
  Resolution resolve(String importingFile, String path);

  /** What became of a path. */
  sealed interface Resolution {
    /**
     * A text.
     *
     * @param file its name; the same text always has the same name
     */
    record Found(String file, String text) implements Resolution {
      public Found {
        Objects.requireNonNull(file);
        Objects.requireNonNull(text);
      }
    }

    /**
     * No text.
     *
     * @param reason a sentence for people: what was looked for and why it cannot be read
     */
    record Unreadable(String reason) implements Resolution {
      public Unreadable {
        Objects.requireNonNull(reason);
      }
    }
  }

  /** For a text that stands alone. */
  static ImportResolver none() {
    return (file, path) ->
        new Resolution.Unreadable("'" + path + "' cannot be read: this text stands alone.");
  }
}
