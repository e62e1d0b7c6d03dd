package dev.sysdesign.server.handler;

import dev.sysdesign.server.document.FileNames;
import dev.sysdesign.workspace.SystemFinder;
import java.nio.file.Path;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** The client's folders and the files in them change. */
@JsonSegment("workspace")
public final class WorkspaceHandler {
  private final Session session;

  public WorkspaceHandler(Session session) {
    this.session = session;
  }

  @JsonNotification
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getRemoved().forEach(folder -> session.leave(folder.getUri()));
    params.getEvent().getAdded().forEach(folder -> session.visit(folder.getUri()));
  }

  @JsonNotification
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    for (FileEvent event : params.getChanges()) {
      FileNames.path(event.getUri()).ifPresent(file -> changed(file, event.getType()));
    }
  }

  /** The server has no settings. */
  @JsonNotification
  public void didChangeConfiguration(DidChangeConfigurationParams params) {}

  private void changed(Path file, FileChangeType type) {
    if (type == FileChangeType.Deleted) {
      session.workspace().disappeared(file);
      session.gone(file);
    } else {
      if (file.toString().endsWith(SystemFinder.EXTENSION)) {
        session.workspace().appeared(file);
      }
      session.workspace().document(file).ifPresent(session::changedOnDisk);
    }
  }
}
