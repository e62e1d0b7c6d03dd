package dev.sysdesign.server.state;

import dev.sysdesign.server.document.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * What is known of each text. Each state is replaced as a whole, from any thread; one entry goes
 * when a text is closed, and nothing that was begun before comes back after that.
 */
public final class Texts {
  private final Map<String, TextState> byUri = new ConcurrentHashMap<>();

  /** Takes a text as it stands in the client, whatever was known of it before. */
  public TextState open(String uri, int version, String text) {
    TextState state = TextState.opened(new Document(uri, version, text));
    byUri.put(uri, state);
    return state;
  }

  /** Edits an open text; empty for one that is not open. */
  public Optional<TextState> change(
      String uri, int version, List<TextDocumentContentChangeEvent> edits) {
    return replace(
        uri,
        state ->
            Optional.of(state)
                .filter(TextState::isOpen)
                .map(s -> s.edited(s.document().edited(version, edits))));
  }

  /** Nothing is known of a text any more. */
  public void forget(String uri) {
    byUri.remove(uri);
  }

  /** An open text; empty for one that is not open. */
  public Optional<TextState> find(String uri) {
    return known(uri).filter(TextState::isOpen);
  }

  /** What is known of a text, open or not. */
  public Optional<TextState> known(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** The open texts. */
  public List<TextState> all() {
    return byUri.values().stream().filter(TextState::isOpen).toList();
  }

  /** A text has to be read again, since an imported file may mean something else. */
  public void unread(String uri) {
    replace(uri, state -> Optional.of(state.unread()));
  }

  /** The numbers of a text are those of another system, since an imported file is another one. */
  public void outdated(String uri) {
    replace(uri, state -> Optional.of(state.outdated()));
  }

  /**
   * An open text was read.
   *
   * @param since what was known when the reading began
   * @return whether that is news, and not of a text that was closed since
   */
  public boolean read(Reading reading, Optional<Forecast> forecast, TextState since) {
    return replace(reading.document().uri(), state -> state.read(reading, forecast, since))
        .isPresent();
  }

  /**
   * A file that nobody has open was read.
   *
   * @return whether that is news; not where it was opened since
   */
  public boolean visited(Reading reading, Optional<Forecast> forecast) {
    TextState visited = TextState.visited(reading, forecast);
    TextState now =
        byUri.compute(
            reading.document().uri(),
            (uri, state) -> state != null && state.isOpen() ? state : visited);
    return now.equals(visited);
  }

  /**
   * A text was analysed.
   *
   * @param since what was known when the analysis began
   * @return whether its numbers are those of this text, and not of one that was closed since
   */
  public boolean analysed(LastAnalysis last, TextState since) {
    return replace(last.document().uri(), state -> state.analysed(last, since)).isPresent();
  }

  /** The state that took the place of what was known; empty where nothing was, or none fits. */
  private Optional<TextState> replace(String uri, Function<TextState, Optional<TextState>> step) {
    for (TextState now = byUri.get(uri); now != null; now = byUri.get(uri)) {
      Optional<TextState> next = step.apply(now);
      if (next.isEmpty() || byUri.replace(uri, now, next.get())) {
        return next;
      }
    }
    return Optional.empty();
  }
}
