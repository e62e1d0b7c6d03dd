package dev.sysdesign.server.handler;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.picture.Picture;
import dev.sysdesign.server.picture.Pictures;
import dev.sysdesign.server.reading.Reading;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/**
 * {@code sysdesign/diagram}: the picture of a text's system with the numbers of the last analysis.
 */
@JsonSegment("sysdesign")
public final class DiagramHandler {
  private final Session session;

  public DiagramHandler(Session session) {
    this.session = session;
  }

  /**
   * Null for a text without a system. Large systems take seconds, so this is no answering thread.
   */
  @JsonRequest
  public CompletableFuture<Picture> diagram(TextDocumentIdentifier params) {
    Optional<Document> document = session.documents().find(params.getUri());
    return document
        .map(d -> session.readings().of(d).thenApplyAsync(this::picture, session.background()))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private Picture picture(Reading reading) {
    Document document = reading.document();
    return new Pictures()
        .handle(
            reading.system(),
            session.analyses().find(document.uri()),
            session.reader().files(document))
        .orElse(null);
  }
}
