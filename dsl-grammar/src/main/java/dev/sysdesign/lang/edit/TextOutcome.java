package dev.sysdesign.lang.edit;

import java.util.List;
import java.util.Map;

/** What became of an edit of a text. */
public sealed interface TextOutcome {
  /**
   * Done.
   *
   * @param changes in the order of the files and of their texts; none overlap
   * @param texts the changed files as a whole, by name
   */
  record Changed(List<TextChange> changes, Map<String, String> texts) implements TextOutcome {
    public Changed {
      changes = List.copyOf(changes);
      texts = Map.copyOf(texts);
    }
  }

  /**
   * Not done.
   *
   * @param reason a sentence for people
   */
  record Refused(String reason) implements TextOutcome {}
}
