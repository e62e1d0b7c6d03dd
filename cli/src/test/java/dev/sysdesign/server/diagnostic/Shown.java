package dev.sysdesign.server.diagnostic;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.forecast.Forecasts;
import dev.sysdesign.server.reading.Reader;
import dev.sysdesign.server.state.LastAnalysis;
import dev.sysdesign.server.state.Reading;
import dev.sysdesign.server.state.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/** What an editor shows of a text: before any run, and after one. */
public final class Shown {
  private Shown() {}

  /** Both, without the threads and the pauses of a server. */
  public static List<Diagnostic> of(Path file, String text) {
    Document document = new Document(file.toAbsolutePath().toUri().toString(), 1, text);
    Reading reading = new Reader(new Texts()).read(document);
    List<Diagnostic> shown = new ArrayList<>(Problems.of(reading));
    Forecasts forecasts =
        new Forecasts(
            fault -> {
              throw new IllegalStateException(fault);
            });
    forecasts.of(reading).ifPresent(forecast -> shown.addAll(Expected.of(forecast)));
    if (reading.system().isValid()) {
      Topology topology = reading.system().topology().orElseThrow();
      AnalysisPlan plan = new AnalysisPlan(topology, Optional.empty(), PriceFiles.shipped());
      LastAnalysis last = new LastAnalysis(document, Analyst.analyse(plan, Observer.NONE), false);
      shown.addAll(
          Findings.of(last, () -> Drift.between(document.typed(), document.typed()), true));
    }
    return shown;
  }
}
