package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.source.SourceRange;
import java.util.Objects;

/**
 * What stands in a range of a file from now on.
 *
 * @param range in the text before any of the changes
 */
public record TextChange(SourceRange range, String replacement) {
  public TextChange {
    Objects.requireNonNull(range);
    Objects.requireNonNull(replacement);
  }
}
