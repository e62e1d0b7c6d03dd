package dev.sysdesign.server.handler;

import dev.sysdesign.server.text.Folding;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/foldingRange}. */
@JsonSegment("textDocument")
public final class FoldingHandler {
  private final Session session;

  public FoldingHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return session.answers().aboutText(params.getTextDocument(), List.of(), new Folding()::handle);
  }
}
