package dev.sysdesign.server.state;

import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.server.document.Document;

/** How a text moved on since it was analysed, found out by the first who asks. */
final class LazyDrift {
  private final Document analysed;
  private final Document current;

  /** That to this text or to an earlier one, whose half of the work can be kept; or null. */
  private volatile Drift known;

  private LazyDrift(Document analysed, Document current, Drift known) {
    this.analysed = analysed;
    this.current = current;
    this.known = known;
  }

  static LazyDrift between(Document analysed, Document current) {
    return new LazyDrift(analysed, current, null);
  }

  /** That of a later text; waits for nobody. */
  LazyDrift to(Document later) {
    return new LazyDrift(analysed, later, known);
  }

  synchronized Drift get() {
    if (known == null) {
      known = Drift.between(analysed.typed(), current.typed());
    } else if (!known.current().equals(current.typed())) {
      known = known.to(analysed.typed(), current.typed());
    }
    return known;
  }
}
