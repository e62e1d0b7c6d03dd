package dev.sysdesign.server.handler;

import dev.sysdesign.server.analysis.LastAnalysis;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.hint.InlayHints;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
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
            document ->
                session
                    .analyses()
                    .find(document.uri())
                    .map(last -> hints(document, last, params.getRange()))
                    .orElse(List.of()));
  }

  private List<InlayHint> hints(Document document, LastAnalysis last, Range range) {
    return new InlayHints()
        .handle(document, last, session.drifts().between(last.document(), document), range);
  }
}
