package dev.sysdesign.server.diagnostic;

import dev.sysdesign.server.analysis.Analyses;
import dev.sysdesign.server.analysis.Drifts;
import dev.sysdesign.server.analysis.LastAnalysis;
import dev.sysdesign.server.client.Client;
import dev.sysdesign.server.forecast.Forecast;
import dev.sysdesign.server.forecast.Forecasts;
import dev.sysdesign.server.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Tells the client everything that is known to be wrong with a text, whenever that changes. What
 * will be saturated comes from formulas until a run has measured the text as it stands.
 */
public final class Publisher {
  private final Client client;
  private final Analyses analyses;
  private final Forecasts forecasts;
  private final Drifts drifts;
  private final Map<String, Reading> latest = new HashMap<>();

  public Publisher(Client client, Analyses analyses, Forecasts forecasts, Drifts drifts) {
    this.client = client;
    this.analyses = analyses;
    this.forecasts = forecasts;
    this.drifts = drifts;
  }

  /** A text means something else than before. */
  public synchronized void read(Reading reading) {
    latest.put(reading.document().uri(), reading);
    forecasts.read(reading);
    publish(reading);
  }

  /** The analysis of a text found something else than before. */
  public synchronized void analysed(String uri) {
    Reading reading = latest.get(uri);
    if (reading != null) {
      publish(reading);
    }
  }

  /** Nothing is wrong any more with a text that is gone. */
  public synchronized void gone(String uri) {
    latest.remove(uri);
    forecasts.forget(uri);
    client.publish(uri, null, List.of());
  }

  private void publish(Reading reading) {
    String uri = reading.document().uri();
    List<Diagnostic> diagnostics = new ArrayList<>(Problems.of(reading));
    Optional<LastAnalysis> last = analyses.find(uri);
    Optional<Forecast> forecast =
        last.filter(l -> l.document().text().equals(reading.document().text())).isPresent()
            ? Optional.empty()
            : forecasts.of(reading.document());
    last.ifPresent(
        l ->
            diagnostics.addAll(
                Findings.of(
                    l,
                    () -> drifts.between(l.document(), reading.document()),
                    forecast.isEmpty())));
    forecast.ifPresent(f -> diagnostics.addAll(Expected.of(f)));
    int version = reading.document().version();
    client.publish(uri, version == 0 ? null : version, diagnostics);
  }
}
