package dev.sysdesign.server.diagnostic;

import dev.sysdesign.server.client.Client;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.state.Forecast;
import dev.sysdesign.server.state.Reading;
import dev.sysdesign.server.state.TextState;
import dev.sysdesign.server.state.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Tells the client everything that is known to be wrong with a text, whenever that changes. What
 * will be saturated comes from formulas until a run has measured the text as it stands.
 */
public final class Publisher {
  private final Client client;
  private final Texts texts;

  public Publisher(Client client, Texts texts) {
    this.client = client;
    this.texts = texts;
  }

  /**
   * What is known of a text is something else than before: one at a time, so that what is told last
   * is newest. Nothing is wrong with a text of which nothing is known.
   */
  public synchronized void publish(String uri) {
    Optional<TextState> known = texts.known(uri);
    if (known.isEmpty()) {
      client.publish(uri, null, List.of());
    }
    known.ifPresent(state -> state.reading().ifPresent(reading -> publish(state, reading)));
  }

  private void publish(TextState state, Reading reading) {
    Document document = reading.document();
    List<Diagnostic> diagnostics = new ArrayList<>(Problems.of(reading));
    Optional<Forecast> forecast = state.expected(document);
    state
        .analysis()
        .ifPresent(
            last ->
                diagnostics.addAll(
                    Findings.of(
                        last, () -> state.drift(document).orElseThrow(), forecast.isEmpty())));
    forecast.ifPresent(f -> diagnostics.addAll(Expected.of(f)));
    int version = document.version();
    client.publish(document.uri(), version == 0 ? null : version, diagnostics);
  }
}
