package dev.sysdesign.server.handler;

import dev.sysdesign.server.text.Outline;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/documentSymbol}. */
@JsonSegment("textDocument")
public final class OutlineHandler {
  private final Session session;

  public OutlineHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<DocumentSymbol>> documentSymbol(DocumentSymbolParams params) {
    return session.answers().aboutText(params.getTextDocument(), List.of(), new Outline()::handle);
  }
}
