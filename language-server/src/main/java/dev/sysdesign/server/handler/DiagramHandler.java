package dev.sysdesign.server.handler;

import dev.sysdesign.server.picture.Picture;
import dev.sysdesign.server.picture.Pictures;
import dev.sysdesign.server.state.Reading;
import dev.sysdesign.server.state.TextState;
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
    return session
        .texts()
        .find(params.getUri())
        .map(
            state ->
                session
                    .readings()
                    .of(state.document())
                    .thenApplyAsync(reading -> picture(state, reading), session.background()))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private Picture picture(TextState state, Reading reading) {
    return new Pictures()
        .handle(reading.system(), state.analysis(), session.reader().files(state.document()))
        .orElse(null);
  }
}
