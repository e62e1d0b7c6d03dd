package dev.sysdesign.server.handler;

import dev.sysdesign.server.text.Formatting;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/formatting}. */
@JsonSegment("textDocument")
public final class FormattingHandler {
  private final Session session;

  public FormattingHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<TextEdit>> formatting(DocumentFormattingParams params) {
    return session
        .answers()
        .aboutText(params.getTextDocument(), List.of(), new Formatting()::handle);
  }
}
