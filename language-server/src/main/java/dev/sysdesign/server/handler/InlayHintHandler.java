package dev.sysdesign.server.handler;

import dev.sysdesign.server.hint.InlayHints;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/inlayHint}: answered from the last analysis, never waiting for one. */
@JsonSegment("textDocument")
public final class InlayHintHandler {
  private final Session session;

  public InlayHintHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return session
        .answers()
        .about(
            params.getTextDocument(),
            List.of(),
            state ->
                state
                    .analysis()
                    .map(
                        last ->
                            new InlayHints()
                                .handle(
                                    state.document(),
                                    last,
                                    state.drift().orElseThrow(),
                                    params.getRange()))
                    .orElse(List.of()));
  }
}
