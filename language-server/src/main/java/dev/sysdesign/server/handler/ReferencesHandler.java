package dev.sysdesign.server.handler;

import dev.sysdesign.server.navigation.Highlights;
import dev.sysdesign.server.navigation.References;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/references}, and {@code documentHighlight} within one text. */
@JsonSegment("textDocument")
public final class ReferencesHandler {
  private final Session session;

  public ReferencesHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<Location>> references(ReferenceParams params) {
    boolean declared = params.getContext() == null || params.getContext().isIncludeDeclaration();
    return session
        .answers()
        .aboutText(
            params.getTextDocument(),
            List.of(),
            document ->
                new References()
                    .handle(
                        document,
                        document.offset(params.getPosition()),
                        session.workspace().related(document),
                        declared));
  }

  @JsonRequest
  public CompletableFuture<List<DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return session
        .answers()
        .aboutText(
            params.getTextDocument(),
            List.of(),
            document -> new Highlights().handle(document, document.offset(params.getPosition())));
  }
}
