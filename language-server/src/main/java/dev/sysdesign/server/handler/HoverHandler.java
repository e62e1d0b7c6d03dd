package dev.sysdesign.server.handler;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.server.hover.ForecastHover;
import dev.sysdesign.server.hover.Hovering;
import dev.sysdesign.server.hover.MetricsHover;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/hover}. */
@JsonSegment("textDocument")
public final class HoverHandler {
  private final Session session;
  private final Hovering hovering;

  public HoverHandler(Session session) {
    this.session = session;
    this.hovering =
        new Hovering(
            List.of(
                new MetricsHover(session.analyses()),
                new ForecastHover(session.analyses(), session.forecasts())));
  }

  @JsonRequest
  public CompletableFuture<Hover> hover(HoverParams params) {
    return session
        .answers()
        .about(
            params.getTextDocument(),
            null,
            document -> {
              Cursor cursor = Cursor.at(document.typed(), document.offset(params.getPosition()));
              return hovering
                  .handle(document, cursor, session.reader().scope(document))
                  .orElse(null);
            });
  }
}
