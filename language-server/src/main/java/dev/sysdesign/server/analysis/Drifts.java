package dev.sysdesign.server.analysis;

import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.server.document.Document;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the newest drift of each text, since several requests ask for the same one. */
public final class Drifts {
  private final Map<String, Entry> byUri = new ConcurrentHashMap<>();

  private record Entry(Document analysed, Drift drift) {}

  /** How a text moved on since it was analysed. */
  public Drift between(Document analysed, Document current) {
    Entry known = byUri.get(current.uri());
    boolean same = known != null && known.analysed().equals(analysed);
    if (same && known.drift().current().equals(current.typed())) {
      return known.drift();
    }
    Drift drift =
        same
            ? known.drift().to(analysed.typed(), current.typed())
            : Drift.between(analysed.typed(), current.typed());
    byUri.put(current.uri(), new Entry(analysed, drift));
    return drift;
  }

  public void forget(String uri) {
    byUri.remove(uri);
  }
}
