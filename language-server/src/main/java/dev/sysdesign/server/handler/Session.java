package dev.sysdesign.server.handler;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.server.analysis.AnalysisScheduler;
import dev.sysdesign.server.client.Client;
import dev.sysdesign.server.diagnostic.Publisher;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.reading.Reader;
import dev.sysdesign.server.reading.Readings;
import dev.sysdesign.server.reading.WorkspaceFiles;
import dev.sysdesign.server.state.Texts;
import dev.sysdesign.workspace.SystemFinder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * What the handlers of one client share.
 *
 * @param texts what is known of each text
 * @param reader reads a text when asked
 * @param readings keeps up to date what texts mean
 * @param workspace the files in the client's folders
 * @param scheduler runs analyses
 * @param publisher tells the client what is wrong
 * @param answers runs requests beside the thread that reads messages
 * @param background does what nobody waits for
 */
public record Session(
    Client client,
    Texts texts,
    Reader reader,
    Readings readings,
    WorkspaceFiles workspace,
    AnalysisScheduler scheduler,
    Publisher publisher,
    Answers answers,
    Executor background) {

  /** Wishes an analysis of a text that shows itself in what the editor draws. */
  void refresh(Document document, Optional<String> scenario) {
    // Whoever waits for the numbers is told when they are there, and of faults too.
    var unused = analyse(document, scenario);
  }

  /** Wishes an analysis of a text; cancelling it cancels the run. */
  CompletableFuture<Optional<Analysis>> analyse(Document document, Optional<String> scenario) {
    return scheduler.request(document, scenario);
  }

  /** A text is no longer open. */
  void close(String uri) {
    scheduler.cancel(uri);
    forget(uri);
  }

  private void forget(String uri) {
    texts.forget(uri);
    publisher.publish(uri);
  }

  /** Looks at the files of a folder, in the background. */
  void visit(String folderUri) {
    background.execute(
        () ->
            workspace.add(folderUri).stream()
                .flatMap(file -> workspace.document(file).stream())
                .forEach(readings::visit));
  }

  /** A folder is no longer the client's. */
  void leave(String folderUri) {
    workspace.remove(folderUri).forEach(this::gone);
  }

  /** A file is gone, or nobody's business any more. */
  void gone(Path file) {
    String uri = file.toUri().toString();
    if (texts.find(uri).isEmpty()) {
      forget(uri);
    }
    readings.changed(new Document(uri, 0, ""));
    refreshImporters(uri);
  }

  /** What imports a file is analysed anew: its last numbers were those of another system. */
  void refreshImporters(String uri) {
    for (Document importer : readings.importers(uri)) {
      texts.outdated(importer.uri());
      refresh(importer, Optional.empty());
    }
  }

  /** A file has another text than before; where it is open, the client's text counts. */
  void changedOnDisk(Document document) {
    if (document.uri().endsWith(SystemFinder.EXTENSION)) {
      readings.visit(document);
    }
    readings.changed(document);
    refreshImporters(document.uri());
  }
}
