package dev.sysdesign.server.handler;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.FileNames;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** Texts are opened, edited, saved and closed. */
@JsonSegment("textDocument")
public final class Documents {
  private final Session session;

  public Documents(Session session) {
    this.session = session;
  }

  @JsonNotification
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    Document document =
        session.texts().open(item.getUri(), item.getVersion(), item.getText()).document();
    session.readings().changed(document);
    session.refresh(document, Optional.empty());
  }

  @JsonNotification
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier text = params.getTextDocument();
    session
        .texts()
        .change(text.getUri(), text.getVersion(), params.getContentChanges())
        .ifPresent(state -> changed(state.document()));
  }

  /** The numbers of who imports it are of what it was before. */
  private void changed(Document document) {
    session.readings().importers(document.uri()).forEach(d -> session.texts().outdated(d.uri()));
    session.readings().changed(document);
  }

  @JsonNotification
  public void didSave(DidSaveTextDocumentParams params) {
    session
        .texts()
        .find(params.getTextDocument().getUri())
        .ifPresent(state -> session.refresh(state.document(), Optional.empty()));
    session.refreshImporters(params.getTextDocument().getUri());
  }

  @JsonNotification
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    session.close(uri);
    Optional<Path> file = FileNames.path(uri).filter(session.workspace()::contains);
    file.flatMap(session.workspace()::document).ifPresent(session.readings()::visit);
  }
}
