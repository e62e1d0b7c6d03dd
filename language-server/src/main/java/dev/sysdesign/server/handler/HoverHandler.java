package dev.sysdesign.server.handler;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.hover.Hovering;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/hover}. */
@JsonSegment("textDocument")
public final class HoverHandler {
  private final Session session;
  private final Hovering hovering = new Hovering();

  public HoverHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<Hover> hover(HoverParams params) {
    return session
        .answers()
        .about(
            params.getTextDocument(),
            null,
            state -> {
              Document document = state.document();
              Cursor cursor = Cursor.at(document.typed(), document.offset(params.getPosition()));
              return hovering.handle(state, cursor, session.reader().scope(document)).orElse(null);
            });
  }
}
