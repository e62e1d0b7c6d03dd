package dev.sysdesign.server;

import dev.sysdesign.server.client.AnalysisChanged;
import dev.sysdesign.server.client.SysDesignClient;
import dev.sysdesign.server.state.TextState;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;

/**
 * A client that talks to a server in this process over the protocol, and remembers what it hears.
 */
final class Connection implements SysDesignClient, AutoCloseable {
  /** Far more than anything takes; only a hang gets so far. */
  private static final long HANGS = 120;

  private final List<PublishDiagnosticsParams> published = new ArrayList<>();
  private final List<AnalysisChanged> changes = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private final AtomicInteger refreshes = new AtomicInteger();
  private final Server inProcess = new Server(Threads.start(), exit::complete);
  private final SysDesignServer server;

  private Connection() {
    try {
      Pipe there = Pipe.open();
      Pipe back = Pipe.open();
      OutputStream toServer = Channels.newOutputStream(there.sink());
      inProcess
          .connect(Channels.newInputStream(there.source()), Channels.newOutputStream(back.sink()))
          .startListening()
          .isDone();
      Launcher<SysDesignServer> launcher =
          new Launcher.Builder<SysDesignServer>()
              .setLocalService(this)
              .setRemoteInterface(SysDesignServer.class)
              .setInput(Channels.newInputStream(back.source()))
              .setOutput(toServer)
              .setExecutorService(Executors.newCachedThreadPool(Connection::daemon))
              .create();
      server = launcher.getRemoteProxy();
      launcher.startListening().isDone();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Connects, and says nothing. */
  static Connection bare() {
    return new Connection();
  }

  /** Connects, and introduces itself with what VS Code can do. */
  static Connection open(InitializeParams params) {
    Connection connection = bare();
    answer(connection.server.initialize(params));
    connection.server.initialized(new InitializedParams());
    return connection;
  }

  SysDesignServer server() {
    return server;
  }

  /** What the server knows of a text, which no client sees. */
  Optional<TextState> known(String uri) {
    return inProcess.known(uri);
  }

  /** An answer, which must come. */
  static <T> T answer(CompletableFuture<T> asked) {
    try {
      return asked.get(HANGS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  /** The code with which the process would end. */
  int exitCode() {
    return answer(exit);
  }

  /** The newest diagnostics of a text that fulfil a condition, as soon as there are such. */
  List<Diagnostic> diagnostics(String uri, Predicate<List<Diagnostic>> condition) {
    return heard(() -> newest(uri).filter(condition).orElse(null));
  }

  /** The next change that fulfils a condition, which it then forgets with all before it. */
  AnalysisChanged change(Predicate<AnalysisChanged> condition) {
    return heard(
        () -> {
          for (int i = 0; i < changes.size(); i++) {
            if (condition.test(changes.get(i))) {
              AnalysisChanged found = changes.get(i);
              changes.subList(0, i + 1).clear();
              return found;
            }
          }
          return null;
        });
  }

  /** Waits for the final numbers of a text. */
  void analysed(String uri) {
    change(c -> c.uri().equals(uri) && c.state().equals("final"));
  }

  /** How often it was asked to draw hints and lenses again. */
  int refreshes() {
    return refreshes.get();
  }

  /** The texts of which diagnostics were heard. */
  synchronized List<String> published() {
    return published.stream().map(PublishDiagnosticsParams::getUri).toList();
  }

  synchronized List<String> log() {
    return List.copyOf(log);
  }

  private Optional<List<Diagnostic>> newest(String uri) {
    for (int i = published.size() - 1; i >= 0; i--) {
      if (published.get(i).getUri().equals(uri)) {
        return Optional.of(published.get(i).getDiagnostics());
      }
    }
    return Optional.empty();
  }

  private synchronized <T> T heard(Supplier<T> found) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANGS);
    T heard = found.get();
    while (heard == null) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError("not heard; published " + published + ", changes " + changes);
      }
      try {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new AssertionError(interrupted);
      }
      heard = found.get();
    }
    return heard;
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void analysisChanged(AnalysisChanged change) {
    changes.add(change);
    notifyAll();
  }

  @Override
  public CompletableFuture<Void> refreshInlayHints() {
    refreshes.incrementAndGet();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(asked.getActions().get(0));
  }

  @Override
  public synchronized void logMessage(MessageParams message) {
    log.add(message.getMessage());
  }

  /**
   * Says goodbye. The pipes stay, so that late answers find somewhere to go; their threads are
   * daemons.
   */
  @Override
  public void close() {
    answer(server.shutdown());
    server.exit();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "client");
    thread.setDaemon(true);
    return thread;
  }
}
