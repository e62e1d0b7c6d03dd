package dev.sysdesign.server.handler;

import dev.sysdesign.server.hint.CodeLenses;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/codeLens}: answered from the last analysis, never waiting for one. */
@JsonSegment("textDocument")
public final class CodeLensHandler {
  private final Session session;

  public CodeLensHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<CodeLens>> codeLens(CodeLensParams params) {
    return session
        .answers()
        .about(
            params.getTextDocument(),
            List.of(),
            state -> new CodeLenses().handle(state.document(), state.analysis(), state.drift()));
  }
}
