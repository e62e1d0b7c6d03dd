package dev.sysdesign.server.reading;

import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.source.ImportResolver;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.lang.symbol.Symbols;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.FileNames;
import dev.sysdesign.server.state.Reading;
import dev.sysdesign.server.state.TextState;
import dev.sysdesign.server.state.Texts;
import dev.sysdesign.workspace.SystemFiles;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads texts, with imported files as they stand in the client where they are open there. */
public final class Reader {
  private final Texts texts;

  public Reader(Texts texts) {
    this.texts = texts;
  }

  /** What a text means. Takes some milliseconds for each hundred lines. */
  public Reading read(Document document) {
    Set<String> imported = new HashSet<>();
    ImportResolver files = SystemFiles.resolver(this::textInClient);
    ImportResolver resolver =
        (importing, path) -> {
          ImportResolver.Resolution found = resolve(files, importing, path);
          imported.add(
              found instanceof ImportResolver.Resolution.Found file
                  ? file.file()
                  : FileNames.beside(importing, path));
          return found;
        };
    LoweredSystem system =
        SystemModels.lower(FileNames.of(document.uri()), document.text(), resolver, Map.of());
    return new Reading(document, system, imported);
  }

  /** The names that a text sees. */
  public Scope scope(Document document) {
    List<Symbols> visible = new ArrayList<>();
    files(document).forEach(file -> visible.add(file.symbols()));
    return new Scope(visible);
  }

  /** A text and the files that it imports, directly or not, each once, the text first. */
  public List<Document> files(Document document) {
    List<Document> files = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Document> next = new ArrayDeque<>(List.of(document));
    while (!next.isEmpty()) {
      Document file = next.poll();
      if (seen.add(FileNames.of(file.uri()))) {
        files.add(file);
        file.syntax().imports().forEach(path -> imported(file, path).ifPresent(next::add));
      }
    }
    return files;
  }

  private Optional<Document> imported(Document importing, String path) {
    ImportResolver files = SystemFiles.resolver(this::textInClient);
    return resolve(files, FileNames.of(importing.uri()), path)
            instanceof ImportResolver.Resolution.Found found
        ? Optional.of(document(found))
        : Optional.empty();
  }

  private Document document(ImportResolver.Resolution.Found found) {
    String uri = FileNames.uri(found.file());
    return texts
        .find(uri)
        .map(TextState::document)
        .orElseGet(() -> new Document(uri, 0, found.text()));
  }

  private static ImportResolver.Resolution resolve(
      ImportResolver files, String importing, String path) {
    if (FileNames.path(FileNames.uri(importing)).isEmpty()) {
      return ImportResolver.none().resolve(importing, path);
    }
    return files.resolve(importing, path);
  }

  private Optional<String> textInClient(Path file) {
    return texts.find(FileNames.uri(file.toString())).map(state -> state.document().text());
  }
}
