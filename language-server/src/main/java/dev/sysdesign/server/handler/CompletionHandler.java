package dev.sysdesign.server.handler;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.server.completion.Completion;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/completion}. */
@JsonSegment("textDocument")
public final class CompletionHandler {
  private final Session session;

  public CompletionHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<CompletionItem>> completion(CompletionParams params) {
    Completion completion = new Completion(session.client().takesSnippets());
    return session
        .answers()
        .aboutText(
            params.getTextDocument(),
            List.of(),
            document -> {
              Cursor cursor = Cursor.at(document.typed(), document.offset(params.getPosition()));
              return completion.handle(document.lines(), cursor, session.reader().scope(document));
            });
  }
}
