package dev.sysdesign.server.handler;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.navigation.Rename;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/rename} and {@code prepareRename}. */
@JsonSegment("textDocument")
public final class RenameHandler {
  private final Session session;

  public RenameHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<Range> prepareRename(PrepareRenameParams params) {
    return session
        .answers()
        .aboutText(
            params.getTextDocument(),
            null,
            document ->
                new Rename()
                    .prepare(
                        document,
                        document.offset(params.getPosition()),
                        session.reader().files(document))
                    .orElse(null));
  }

  @JsonRequest
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return session
        .answers()
        .aboutText(params.getTextDocument(), null, document -> edits(document, params));
  }

  private WorkspaceEdit edits(Document document, RenameParams params) {
    int offset = document.offset(params.getPosition());
    try {
      return new Rename()
          .handle(document, offset, session.workspace().related(document), params.getNewName());
    } catch (Rename.NotPossible refused) {
      throw new ResponseErrorException(
          new ResponseError(ResponseErrorCode.InvalidParams, refused.getMessage(), null));
    }
  }
}
