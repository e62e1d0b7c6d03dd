package dev.sysdesign.server.handler;

import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code sysdesign/scenarios}: the scenarios of a text, to choose from. */
@JsonSegment("sysdesign")
public final class ScenariosHandler {
  private final Session session;

  public ScenariosHandler(Session session) {
    this.session = session;
  }

  /** A scenario of a text; the title may be empty. */
  public record Scenario(String name, String title) {}

  @JsonRequest
  public CompletableFuture<List<Scenario>> scenarios(TextDocumentIdentifier params) {
    return session.answers().aboutText(params, List.of(), ScenariosHandler::scenarios);
  }

  private static List<Scenario> scenarios(Document document) {
    return document
        .symbols()
        .declarations(SymbolKind.SCENARIO)
        .map((Declaration d) -> new Scenario(d.name(), d.statement().title()))
        .toList();
  }
}
