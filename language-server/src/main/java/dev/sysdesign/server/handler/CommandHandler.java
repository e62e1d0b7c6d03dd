package dev.sysdesign.server.handler;

import com.google.gson.JsonPrimitive;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.hint.CodeLenses;
import dev.sysdesign.server.state.TextState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code workspace/executeCommand}: what the row above a system does when it is clicked. */
@JsonSegment("workspace")
public final class CommandHandler {
  private final Session session;

  public CommandHandler(Session session) {
    this.session = session;
  }

  @JsonRequest
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    Optional<Document> document =
        argument(params, 0).flatMap(session.texts()::find).map(TextState::document);
    document.ifPresent(d -> execute(params, d));
    return CompletableFuture.completedFuture(null);
  }

  private void execute(ExecuteCommandParams params, Document document) {
    Optional<String> scenario = argument(params, 1);
    if (params.getCommand().equals(CodeLenses.RUN_SCENARIO) && scenario.isEmpty()) {
      List<String> names =
          document.symbols().declarations(SymbolKind.SCENARIO).map(Declaration::name).toList();
      session
          .client()
          .choose(
              "Which scenario?", names, chosen -> session.refresh(document, Optional.of(chosen)));
    } else {
      session.refresh(document, scenario);
    }
  }

  private static Optional<String> argument(ExecuteCommandParams params, int index) {
    List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
    if (index >= arguments.size() || arguments.get(index) == null) {
      return Optional.empty();
    }
    Object argument = arguments.get(index);
    return Optional.of(
        argument instanceof JsonPrimitive text ? text.getAsString() : argument.toString());
  }
}
