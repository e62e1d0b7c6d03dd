package dev.sysdesign.server.reading;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.FileNames;
import dev.sysdesign.server.state.TextState;
import dev.sysdesign.server.state.Texts;
import dev.sysdesign.workspace.SystemFiles;
import dev.sysdesign.workspace.SystemFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** The files of the language in the client's folders, open or not. */
public final class WorkspaceFiles {
  private final Set<Path> files = new ConcurrentSkipListSet<>();
  private final Texts texts;
  private final Reader reader;

  public WorkspaceFiles(Texts texts, Reader reader) {
    this.texts = texts;
    this.reader = reader;
  }

  /** Finds the files below a folder; reads the disk. */
  public List<Path> add(String folderUri) {
    List<Path> found = FileNames.path(folderUri).map(SystemFinder::below).orElse(List.of());
    files.addAll(found);
    return found;
  }

  /** A folder is no longer the client's; returns the files that went with it. */
  public List<Path> remove(String folderUri) {
    Optional<Path> folder = FileNames.path(folderUri);
    List<Path> gone =
        files.stream().filter(file -> folder.filter(file::startsWith).isPresent()).toList();
    gone.forEach(files::remove);
    return gone;
  }

  /** A file appeared. */
  public void appeared(Path file) {
    files.add(file);
  }

  /** A file is gone. */
  public void disappeared(Path file) {
    files.remove(file);
  }

  /** A file as it stands in the client or else on disk; empty where it holds no text. */
  public Optional<Document> document(Path file) {
    String uri = file.toUri().toString();
    return texts
        .find(uri)
        .map(TextState::document)
        .or(() -> SystemFiles.text(file).map(text -> new Document(uri, 0, text)));
  }

  public boolean contains(Path file) {
    return files.contains(file);
  }

  /**
   * The files that share names with a text, the text first: those it imports, and those that import
   * it.
   */
  public List<Document> related(Document document) {
    List<Document> related = new ArrayList<>(reader.files(document));
    String name = FileNames.of(document.uri());
    Stream<Document> others =
        Stream.concat(
            texts.all().stream().map(TextState::document),
            files.stream()
                .filter(file -> texts.find(file.toUri().toString()).isEmpty())
                .flatMap(file -> document(file).stream()));
    others
        .filter(other -> other.text().contains("import"))
        .filter(other -> related.stream().noneMatch(r -> r.uri().equals(other.uri())))
        .filter(
            other -> reader.files(other).stream().anyMatch(f -> FileNames.of(f.uri()).equals(name)))
        .toList()
        .forEach(related::add);
    return related;
  }
}
