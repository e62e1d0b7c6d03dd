package dev.sysdesign.server.handler;

import dev.sysdesign.server.text.Highlighting;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/semanticTokens/full}. */
@JsonSegment("textDocument/semanticTokens")
public final class HighlightingHandler {
  private final Session session;

  public HighlightingHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<SemanticTokens> full(SemanticTokensParams params) {
    return session
        .answers()
        .aboutText(
            params.getTextDocument(), new SemanticTokens(List.of()), new Highlighting()::handle);
  }
}
