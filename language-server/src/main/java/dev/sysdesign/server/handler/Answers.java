package dev.sysdesign.server.handler;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.OpenDocuments;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** Answers requests about texts as they are when the request arrives, whatever arrives after it. */
public final class Answers {
  private final OpenDocuments documents;
  private final Executor threads;

  public Answers(OpenDocuments documents, Executor threads) {
    this.documents = documents;
    this.threads = threads;
  }

  /** An answer about a text; {@code otherwise} for one that is not open. */
  <T> CompletableFuture<T> about(
      TextDocumentIdentifier text, T otherwise, Function<Document, T> answer) {
    Optional<Document> document = documents.find(text.getUri());
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(otherwise);
    }
    return CompletableFutures.computeAsync(
        threads,
        cancelled -> {
          cancelled.checkCanceled();
          return answer.apply(document.get());
        });
  }
}
