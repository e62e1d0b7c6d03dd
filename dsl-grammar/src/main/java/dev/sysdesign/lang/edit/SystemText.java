package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.source.ImportResolver;
import java.util.function.Predicate;

/**
 * The text of a system.
 *
 * @param file its name
 * @param resolver finds what it imports
 * @param editable whether a file may be changed, by its name: whether it is in the workspace
 */
public record SystemText(
    String file, String text, ImportResolver resolver, Predicate<String> editable) {

  /** A text that imports nothing. */
  public static SystemText of(String file, String text) {
    return new SystemText(file, text, ImportResolver.none(), name -> true);
  }
}
