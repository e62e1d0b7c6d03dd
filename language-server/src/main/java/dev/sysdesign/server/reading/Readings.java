package dev.sysdesign.server.reading;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.FileNames;
import dev.sysdesign.server.forecast.Forecasts;
import dev.sysdesign.server.state.Reading;
import dev.sysdesign.server.state.TextState;
import dev.sysdesign.server.state.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Keeps what texts mean up to date. Of the states that a text went through while another one was
 * read, only the newest is read.
 */
public final class Readings {
  private final Texts texts;
  private final Reader reader;
  private final Forecasts forecasts;
  private final Executor language;
  private final Consumer<String> listener;

  /**
   * @param language runs one task after the other
   * @param listener hears of which text there is a new reading, on that thread
   */
  public Readings(
      Texts texts,
      Reader reader,
      Forecasts forecasts,
      Executor language,
      Consumer<String> listener) {
    this.texts = texts;
    this.reader = reader;
    this.forecasts = forecasts;
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
    return texts.all().stream()
        .filter(state -> state.reading().filter(r -> r.imported().contains(file)).isPresent())
        .map(TextState::document)
        .toList();
  }

  /** A file that nobody has open. */
  public void visit(Document document) {
    String uri = document.uri();
    language.execute(
        () -> {
          if (texts.find(uri).isEmpty()) {
            Reading reading = reader.read(document);
            if (texts.visited(reading, forecasts.of(reading))) {
              listener.accept(uri);
            }
          }
        });
  }

  /** What a state of a text means. */
  public CompletableFuture<Reading> of(Document document) {
    return CompletableFuture.supplyAsync(() -> read(document), language);
  }

  private void refresh(Document document) {
    if (newest(document).isPresent()) {
      read(document);
    }
  }

  private void again(Document document) {
    texts.unread(document.uri());
    refresh(document);
  }

  private Reading read(Document document) {
    Optional<TextState> since = newest(document);
    Optional<Reading> known = since.flatMap(TextState::meaning);
    if (known.isPresent()) {
      return known.get();
    }
    Reading reading = reader.read(document);
    if (since.isPresent() && texts.read(reading, forecasts.of(reading), since.get())) {
      listener.accept(document.uri());
    }
    return reading;
  }

  /** What is known of a text where it still stands like this. */
  private Optional<TextState> newest(Document document) {
    return texts.find(document.uri()).filter(state -> state.document().equals(document));
  }
}
