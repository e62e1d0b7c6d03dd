package dev.sysdesign.server.reading;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.FileNames;
import dev.sysdesign.server.document.OpenDocuments;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Keeps what open texts mean up to date. Of the states that a text went through while another one
 * was read, only the newest is read.
 */
public final class Readings {
  private final OpenDocuments open;
  private final Reader reader;
  private final Executor language;
  private final Consumer<Reading> listener;
  private final Map<String, Reading> latest = new ConcurrentHashMap<>();

  /**
   * @param language runs one task after the other
   * @param listener hears each new reading, on that thread
   */
  public Readings(
      OpenDocuments open, Reader reader, Executor language, Consumer<Reading> listener) {
    this.open = open;
    this.reader = reader;
    this.language = language;
    this.listener = listener;
  }

  /** A text is new or another one; what imports it means something else, too. */
  public void changed(Document document) {
    language.execute(() -> refresh(document));
    importers(document.uri()).forEach(d -> language.execute(() -> again(d)));
  }

  /** The open texts that import a file or read its numbers, or would where it were there. */
  public List<Document> importers(String uri) {
    String file = FileNames.of(uri);
    return latest.values().stream()
        .filter(reading -> reading.imported().contains(file))
        .flatMap(reading -> open.find(reading.document().uri()).stream())
        .toList();
  }

  /** A file that nobody has open; what its text means is heard once and not kept. */
  public void visit(Document document) {
    language.execute(
        () -> {
          if (open.find(document.uri()).isEmpty()) {
            listener.accept(reader.read(document));
          }
        });
  }

  /** What a state of a text means. */
  public CompletableFuture<Reading> of(Document document) {
    return CompletableFuture.supplyAsync(() -> read(document), language);
  }

  public void forget(String uri) {
    latest.remove(uri);
  }

  private void refresh(Document document) {
    boolean newest = open.find(document.uri()).filter(document::equals).isPresent();
    boolean known = isRead(document);
    if (newest && !known) {
      listener.accept(read(document));
    }
  }

  private void again(Document document) {
    latest.remove(document.uri());
    refresh(document);
  }

  private Reading read(Document document) {
    if (isRead(document)) {
      return latest.get(document.uri());
    }
    Reading reading = reader.read(document);
    if (open.find(document.uri()).filter(document::equals).isPresent()) {
      latest.put(document.uri(), reading);
    }
    return reading;
  }

  private boolean isRead(Document document) {
    Reading known = latest.get(document.uri());
    return known != null && known.document().equals(document);
  }
}
