package dev.sysdesign.server;

import dev.sysdesign.server.handler.RunHandler;
import dev.sysdesign.server.handler.ScenariosHandler;
import dev.sysdesign.server.picture.Picture;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The server as its own client sees it: the protocol, and the requests beside it. */
public interface SysDesignServer extends LanguageServer {
  @JsonRequest("sysdesign/diagram")
  CompletableFuture<Picture> diagram(TextDocumentIdentifier text);

  @JsonRequest("sysdesign/scenarios")
  CompletableFuture<List<ScenariosHandler.Scenario>> scenarios(TextDocumentIdentifier text);

  @JsonRequest("sysdesign/run")
  CompletableFuture<RunHandler.Report> run(RunHandler.Run run);
}
