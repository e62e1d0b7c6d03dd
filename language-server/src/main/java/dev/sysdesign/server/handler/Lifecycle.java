package dev.sysdesign.server.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** The server begins, and ends. */
public final class Lifecycle {
  private static final int CLEAN = 0;
  private static final int WITHOUT_SHUTDOWN = 1;

  private final Session session;
  private final IntConsumer exit;
  private List<WorkspaceFolder> folders = List.of();
  private volatile boolean shutDown;

  /**
   * @param exit ends the process with a code
   */
  public Lifecycle(Session session, IntConsumer exit) {
    this.session = session;
    this.exit = exit;
  }

  /** Answered before anything is read: the client waits for it. */
  @JsonRequest
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    session.client().introduce(params.getCapabilities());
    Optional.ofNullable(params.getProcessId()).ifPresent(this::watch);
    folders =
        params.getWorkspaceFolders() == null
            ? List.of()
            : new ArrayList<>(params.getWorkspaceFolders());
    return CompletableFuture.completedFuture(Capabilities.result());
  }

  /**
   * A client that was killed says no goodbye, and its end of the pipe may live on in its children.
   * One that is not found is on another machine.
   */
  private void watch(int client) {
    ProcessHandle.of(client)
        .ifPresent(
            process -> {
              var unused = process.onExit().thenRun(() -> exit.accept(WITHOUT_SHUTDOWN));
            });
  }

  @JsonNotification
  public void initialized(InitializedParams params) {
    folders.forEach(folder -> session.visit(folder.getUri()));
  }

  @JsonRequest
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    session.texts().all().forEach(text -> session.scheduler().cancel(text.document().uri()));
    return CompletableFuture.completedFuture(null);
  }

  @JsonNotification
  public void exit() {
    exit.accept(shutDown ? CLEAN : WITHOUT_SHUTDOWN);
  }

  @JsonNotification(value = "$/setTrace", useSegment = false)
  public void setTrace(SetTraceParams params) {}

  @JsonNotification(value = "window/workDoneProgress/cancel", useSegment = false)
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    if (params.getToken().isLeft()) {
      session.scheduler().cancelProgress(params.getToken().getLeft());
    }
  }
}
