package dev.sysdesign.server.forecast;

import dev.sysdesign.analysis.warning.Overload;
import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.reading.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The newest forecast of each text, made as soon as the text is read. */
public final class Forecasts {
  private final Map<String, Forecast> byUri = new ConcurrentHashMap<>();
  private final Consumer<String> log;

  /**
   * @param log hears of faults of ours, which must not cost a text its diagnostics
   */
  public Forecasts(Consumer<String> log) {
    this.log = log;
  }

  /** A text means something else than before; a text with errors has no forecast. */
  public void read(Reading reading) {
    String uri = reading.document().uri();
    byUri.remove(uri);
    if (reading.system().isValid()) {
      try {
        Topology topology = reading.system().topology().orElseThrow();
        byUri.put(
            uri,
            new Forecast(
                reading.document(),
                AnalyticPass.estimate(topology),
                Overload.of(Limits.forecast(topology))));
      } catch (RuntimeException fault) {
        log.accept("The formulas failed on " + uri + ": " + fault);
      }
    }
  }

  /** That of a state of a text; empty where it has errors, or another state was read since. */
  public Optional<Forecast> of(Document document) {
    return Optional.ofNullable(byUri.get(document.uri()))
        .filter(forecast -> forecast.document().text().equals(document.text()));
  }

  public void forget(String uri) {
    byUri.remove(uri);
  }
}
