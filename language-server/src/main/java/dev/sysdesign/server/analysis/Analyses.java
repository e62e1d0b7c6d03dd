package dev.sysdesign.server.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The last analysis of each text. */
public final class Analyses {
  private final Map<String, LastAnalysis> byUri = new ConcurrentHashMap<>();

  public Optional<LastAnalysis> find(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  public void forget(String uri) {
    byUri.remove(uri);
  }

  void put(LastAnalysis last) {
    byUri.put(last.document().uri(), last);
  }
}
