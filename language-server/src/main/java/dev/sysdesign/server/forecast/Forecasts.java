package dev.sysdesign.server.forecast;

import dev.sysdesign.analysis.warning.Overload;
import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.server.state.Forecast;
import dev.sysdesign.server.state.Reading;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the forecast of a text as soon as it is read. */
public final class Forecasts {
  private final Consumer<String> log;

  /**
   * @param log hears of faults of ours, which must not cost a text its diagnostics
   */
  public Forecasts(Consumer<String> log) {
    this.log = log;
  }

  /** That of what a text means; a text with errors has none. */
  public Optional<Forecast> of(Reading reading) {
    if (!reading.system().isValid()) {
      return Optional.empty();
    }
    try {
      Topology topology = reading.system().topology().orElseThrow();
      return Optional.of(
          new Forecast(
              reading.document(),
              AnalyticPass.estimate(topology),
              Overload.of(Limits.forecast(topology))));
    } catch (RuntimeException fault) {
      log.accept("The formulas failed on " + reading.document().uri() + ": " + fault);
      return Optional.empty();
    }
  }
}
