package dev.sysdesign.server.analysis;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.server.document.Document;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One wish for an analysis. A newer wish for the same text cancels it. */
final class Job {
  private final Document document;
  private final Optional<String> scenario;
  private final CompletableFuture<Optional<Analysis>> result = new CompletableFuture<>();
  private volatile String progress = "";

  /**
   * @param scenario the name of the scenario to run under; empty: none
   */
  Job(Document document, Optional<String> scenario) {
    this.document = document;
    this.scenario = scenario;
  }

  Document document() {
    return document;
  }

  Optional<String> scenario() {
    return scenario;
  }

  /** What comes of it: empty where the text cannot be simulated; cancelled with the job. */
  CompletableFuture<Optional<Analysis>> result() {
    return result;
  }

  boolean isCancelled() {
    return result.isCancelled();
  }

  void cancel() {
    result.cancel(false);
  }

  /** It shows its progress under a name from now on. */
  void showAs(String token) {
    progress = token;
  }

  boolean showsAs(String token) {
    return progress.equals(token);
  }
}
