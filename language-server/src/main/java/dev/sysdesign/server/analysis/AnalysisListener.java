package dev.sysdesign.server.analysis;

import dev.sysdesign.server.client.AnalysisChanged;

/** Hears what becomes of analyses. Called on the analysing thread. */
public interface AnalysisListener {
  /** There are other results of a text now. */
  void published(String uri);

  /** An analysis began, advanced or failed. */
  void changed(AnalysisChanged change);

  /** Something that is a fault of ours. */
  void failed(String uri, Throwable fault);
}
