package dev.sysdesign.server.state;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.server.document.Document;
import java.util.Objects;

/**
 * The last results of a text.
 *
 * @param document the state of the text that was analysed
 * @param preliminary whether they are from a short run, and better ones follow
 */
public record LastAnalysis(Document document, Analysis analysis, boolean preliminary) {
  public LastAnalysis {
    Objects.requireNonNull(document);
    Objects.requireNonNull(analysis);
  }

  /** Whether a run that is no first look did not come to its end. */
  public boolean isCutShort() {
    return !preliminary && !analysis.isComplete();
  }

  /** Whether the numbers are of a part of the run only. */
  public boolean isTentative() {
    return preliminary || !analysis.isComplete();
  }
}
