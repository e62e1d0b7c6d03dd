package dev.sysdesign.server.handler;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.state.TextState;
import dev.sysdesign.server.state.Texts;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/**
 * Answers requests from what is known of a text when the request arrives, whatever arrives after
 * it.
 */
public final class Answers {
  private final Texts texts;
  private final Executor threads;

  public Answers(Texts texts, Executor threads) {
    this.texts = texts;
    this.threads = threads;
  }

  /** An answer about a text; {@code otherwise} for one that is not open. */
  <T> CompletableFuture<T> about(
      TextDocumentIdentifier text, T otherwise, Function<TextState, T> answer) {
    Optional<TextState> state = texts.find(text.getUri());
    if (state.isEmpty()) {
      return CompletableFuture.completedFuture(otherwise);
    }
    return CompletableFutures.computeAsync(
        threads,
        cancelled -> {
          cancelled.checkCanceled();
          return answer.apply(state.get());
        });
  }

  /** An answer from nothing but the text itself. */
  <T> CompletableFuture<T> aboutText(
      TextDocumentIdentifier text, T otherwise, Function<Document, T> answer) {
    return about(text, otherwise, state -> answer.apply(state.document()));
  }
}
