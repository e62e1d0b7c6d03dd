package dev.sysdesign.server.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The texts that are open in the client, as they stand there. */
public final class OpenDocuments {
  private final Map<String, Document> byUri = new ConcurrentHashMap<>();

  /** Takes a text as it stands, whatever was known of it before. */
  public Document open(String uri, int version, String text) {
    Document document = new Document(uri, version, text);
    byUri.put(uri, document);
    return document;
  }

  /** Edits an open text; empty for one that is not open. */
  public Optional<Document> change(
      String uri, int version, List<TextDocumentContentChangeEvent> edits) {
    return Optional.ofNullable(
        byUri.computeIfPresent(uri, (same, document) -> document.edited(version, edits)));
  }

  public void close(String uri) {
    byUri.remove(uri);
  }

  public Optional<Document> find(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  public Collection<Document> all() {
    return List.copyOf(byUri.values());
  }
}
