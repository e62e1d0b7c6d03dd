package dev.sysdesign.server.hover;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.analysis.Analyses;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.forecast.Forecasts;
import java.util.Optional;

/** What formulas say of a component of a text that has not been simulated as it stands. */
public final class ForecastHover implements HoverParticipant {
  private final Analyses analyses;
  private final Forecasts forecasts;

  public ForecastHover(Analyses analyses, Forecasts forecasts) {
    this.analyses = analyses;
    this.forecasts = forecasts;
  }

  @Override
  public Optional<String> section(Document document, Cursor cursor, Scope scope) {
    boolean measured =
        analyses
            .find(document.uri())
            .filter(last -> last.document().text().equals(document.text()))
            .isPresent();
    return measured
        ? Optional.empty()
        : forecasts
            .of(document)
            .filter(forecast -> forecast.estimate().settled())
            .flatMap(
                forecast ->
                    MetricsHover.name(cursor).flatMap(n -> forecast.estimate().component(n)))
            .filter(estimate -> estimate.calls() > 0)
            .map(ForecastHover::text);
  }

  private static String text(ComponentEstimate estimate) {
    String time =
        Double.isInfinite(estimate.latency())
            ? "waits without end"
            : "mean " + Figures.time(estimate.latency());
    String load =
        estimate.ownLoad().isPresent()
            ? ", own load " + Figures.share(estimate.ownLoad().getAsDouble())
            : "";
    return "*By formula, before a run of this text: %s, %s%s.*"
        .formatted(time, Figures.rate(estimate.calls()), load);
  }
}
