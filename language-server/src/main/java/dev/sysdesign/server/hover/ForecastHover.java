package dev.sysdesign.server.hover;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.state.TextState;
import java.util.Optional;

/** What formulas say of a component of a text that has not been simulated as it stands. */
final class ForecastHover implements HoverParticipant {
  @Override
  public Optional<String> section(TextState state, Cursor cursor, Scope scope) {
    return state
        .expected()
        .filter(forecast -> forecast.estimate().settled())
        .flatMap(
            forecast -> MetricsHover.name(cursor).flatMap(n -> forecast.estimate().component(n)))
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
