package dev.sysdesign.server.handler;

import dev.sysdesign.server.navigation.Definition;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code textDocument/definition}. */
@JsonSegment("textDocument")
public final class DefinitionHandler {
  private final Session session;

  public DefinitionHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<List<Location>> definition(DefinitionParams params) {
    return session
        .answers()
        .aboutText(
            params.getTextDocument(),
            List.of(),
            document ->
                new Definition()
                    .handle(
                        document,
                        document.offset(params.getPosition()),
                        session.reader().files(document)));
  }
}
