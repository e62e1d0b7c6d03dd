package dev.sysdesign.server.client;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** How far a run is, for people who wait. Nothing is shown before {@link #begin}. */
public final class Progress {
  private final SysDesignClient remote;
  private final String token;
  private final String title;
  private final boolean supported;
  private CompletableFuture<?> created;
  private int percent = -1;
  private boolean ended;

  Progress(SysDesignClient remote, String token, String title, boolean supported) {
    this.remote = remote;
    this.token = token;
    this.title = title;
    this.supported = supported;
  }

  /** The name by which the client cancels it. */
  public String token() {
    return token;
  }

  /** Shows it from now on, unless it is over. */
  public synchronized void begin() {
    if (!supported || ended || created != null) {
      return;
    }
    created = remote.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(title);
    begin.setCancellable(true);
    begin.setPercentage(0);
    notify(begin);
  }

  /** Says how far it is, in percent. */
  public synchronized void report(double fraction) {
    int now = (int) (100 * fraction);
    if (created != null && now > percent) {
      percent = now;
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setPercentage(now);
      notify(report);
    }
  }

  /** Hides it. */
  public synchronized void end() {
    if (created != null && !ended) {
      notify(new WorkDoneProgressEnd());
    }
    ended = true;
  }

  private void notify(WorkDoneProgressNotification value) {
    Client.ignoreAnswer(
        created.thenRun(
            () ->
                remote.notifyProgress(
                    new ProgressParams(Either.forLeft(token), Either.forLeft(value)))));
  }
}
