package dev.sysdesign.server;

import dev.sysdesign.server.analysis.AnalysisListener;
import dev.sysdesign.server.analysis.AnalysisRun;
import dev.sysdesign.server.analysis.AnalysisScheduler;
import dev.sysdesign.server.client.AnalysisChanged;
import dev.sysdesign.server.client.Client;
import dev.sysdesign.server.client.SysDesignClient;
import dev.sysdesign.server.diagnostic.Publisher;
import dev.sysdesign.server.forecast.Forecasts;
import dev.sysdesign.server.handler.Answers;
import dev.sysdesign.server.handler.CodeLensHandler;
import dev.sysdesign.server.handler.CommandHandler;
import dev.sysdesign.server.handler.CompletionHandler;
import dev.sysdesign.server.handler.DefinitionHandler;
import dev.sysdesign.server.handler.DiagramHandler;
import dev.sysdesign.server.handler.Documents;
import dev.sysdesign.server.handler.FoldingHandler;
import dev.sysdesign.server.handler.FormattingHandler;
import dev.sysdesign.server.handler.HighlightingHandler;
import dev.sysdesign.server.handler.HoverHandler;
import dev.sysdesign.server.handler.InlayHintHandler;
import dev.sysdesign.server.handler.Lifecycle;
import dev.sysdesign.server.handler.OutlineHandler;
import dev.sysdesign.server.handler.ReferencesHandler;
import dev.sysdesign.server.handler.RenameHandler;
import dev.sysdesign.server.handler.RunHandler;
import dev.sysdesign.server.handler.ScenariosHandler;
import dev.sysdesign.server.handler.Session;
import dev.sysdesign.server.handler.WorkspaceHandler;
import dev.sysdesign.server.reading.Reader;
import dev.sysdesign.server.reading.Readings;
import dev.sysdesign.server.reading.WorkspaceFiles;
import dev.sysdesign.server.state.TextState;
import dev.sysdesign.server.state.Texts;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.jsonrpc.Launcher;

/** One server for one client: its parts, and how they are connected. */
final class Server {
  /** Runs that take longer show how far they are. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

  private final Client client = new Client();
  private final Threads threads;
  private final Session session;
  private final IntConsumer exit;

  /**
   * @param exit ends the process with a code, when the client says so
   */
  Server(Threads threads, IntConsumer exit) {
    this.threads = threads;
    this.exit = exit;
    Texts texts = new Texts();
    Publisher publisher = new Publisher(client, texts);
    Reader reader = new Reader(texts);
    Readings readings =
        new Readings(
            texts, reader, new Forecasts(client::log), threads.language(), publisher::publish);
    AnalysisRun run = new AnalysisRun(texts, readings, listener(publisher), this::progress);
    session =
        new Session(
            client,
            texts,
            reader,
            readings,
            new WorkspaceFiles(texts, reader),
            AnalysisScheduler.of(run, threads.analysis(), threads::after),
            publisher,
            new Answers(texts, threads.answers()),
            threads.background());
  }

  /** Talks over two streams; the launcher's listening ends with the input. */
  Launcher<SysDesignClient> connect(InputStream in, OutputStream out) {
    Launcher<SysDesignClient> launcher =
        new Launcher.Builder<SysDesignClient>()
            .setLocalServices(handlers())
            .setRemoteInterface(SysDesignClient.class)
            .setClassLoader(SysDesignClient.class.getClassLoader())
            .setInput(in)
            .setOutput(out)
            .setExecutorService(threads.messages())
            .create();
    client.connect(launcher.getRemoteProxy());
    return launcher;
  }

  /** All that answer the client. */
  List<Object> handlers() {
    return List.of(
        new Lifecycle(session, exit),
        new Documents(session),
        new WorkspaceHandler(session),
        new CompletionHandler(session),
        new HoverHandler(session),
        new OutlineHandler(session),
        new DefinitionHandler(session),
        new ReferencesHandler(session),
        new RenameHandler(session),
        new FoldingHandler(session),
        new FormattingHandler(session),
        new HighlightingHandler(session),
        new InlayHintHandler(session),
        new CodeLensHandler(session),
        new CommandHandler(session),
        new RunHandler(session),
        new ScenariosHandler(session),
        new DiagramHandler(session));
  }

  /** What is known of a text. */
  Optional<TextState> known(String uri) {
    return session.texts().known(uri);
  }

  private AnalysisRun.ShownProgress progress(String uri) {
    var progress = client.progress("Simulating");
    Runnable cancel = threads.after(PATIENCE, progress::begin);
    return new AnalysisRun.ShownProgress(progress, cancel);
  }

  private AnalysisListener listener(Publisher publisher) {
    return new AnalysisListener() {
      @Override
      public void published(String uri) {
        publisher.publish(uri);
        client.refresh();
      }

      @Override
      public void changed(AnalysisChanged change) {
        client.tell(change);
      }

      @Override
      public void failed(String uri, Throwable fault) {
        client.log("The analysis of " + uri + " failed: " + fault);
      }
    };
  }
}
