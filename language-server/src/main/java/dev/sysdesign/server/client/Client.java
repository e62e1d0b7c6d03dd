package dev.sysdesign.server.client;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** The one client of this server. Asks it nothing that it did not say it can do. */
public final class Client {
  private final AtomicInteger runs = new AtomicInteger();
  private volatile SysDesignClient remote;
  private volatile ClientCapabilities capabilities = new ClientCapabilities();

  /** Whom to talk to from now on. */
  public void connect(SysDesignClient client) {
    remote = client;
  }

  /** What it can do, which it says once, before anything else. */
  public void introduce(ClientCapabilities said) {
    capabilities = said == null ? new ClientCapabilities() : said;
  }

  /** Whether a proposal may have places to fill in. */
  public boolean takesSnippets() {
    return Optional.ofNullable(capabilities.getTextDocument())
        .map(TextDocumentClientCapabilities::getCompletion)
        .map(CompletionCapabilities::getCompletionItem)
        .map(CompletionItemCapabilities::getSnippetSupport)
        .orElse(false);
  }

  public void publish(String uri, Integer version, List<Diagnostic> diagnostics) {
    remote.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics, version));
  }

  public void tell(AnalysisChanged change) {
    remote.analysisChanged(change);
  }

  /** Has it ask for everything again that is drawn from an analysis. */
  public void refresh() {
    Optional<WorkspaceClientCapabilities> workspace =
        Optional.ofNullable(capabilities.getWorkspace());
    if (workspace
        .map(WorkspaceClientCapabilities::getInlayHint)
        .map(c -> c.getRefreshSupport())
        .orElse(false)) {
      ignoreAnswer(remote.refreshInlayHints());
    }
    if (workspace
        .map(WorkspaceClientCapabilities::getCodeLens)
        .map(c -> c.getRefreshSupport())
        .orElse(false)) {
      ignoreAnswer(remote.refreshCodeLenses());
    }
  }

  /** Lets people choose one of several words, and takes it where they choose one. */
  public void choose(String question, List<String> answers, Consumer<String> taking) {
    ShowMessageRequestParams params =
        new ShowMessageRequestParams(answers.stream().map(MessageActionItem::new).toList());
    params.setType(MessageType.Info);
    params.setMessage(question);
    ignoreAnswer(
        remote
            .showMessageRequest(params)
            .thenAccept(
                chosen ->
                    Optional.ofNullable(chosen)
                        .map(MessageActionItem::getTitle)
                        .ifPresent(taking)));
  }

  public void show(String message) {
    remote.showMessage(new MessageParams(MessageType.Info, message));
  }

  /** Writes to the client's log. */
  public void log(String message) {
    remote.logMessage(new MessageParams(MessageType.Error, message));
  }

  /** A sign of progress that is not shown before it is begun. */
  public Progress progress(String title) {
    boolean shown =
        Optional.ofNullable(capabilities.getWindow())
            .map(WindowClientCapabilities::getWorkDoneProgress)
            .orElse(false);
    return new Progress(remote, "sysdesign/" + runs.incrementAndGet(), title, shown);
  }

  static void ignoreAnswer(CompletableFuture<?> asked) {
    asked.exceptionally(refused -> null).isDone();
  }
}
