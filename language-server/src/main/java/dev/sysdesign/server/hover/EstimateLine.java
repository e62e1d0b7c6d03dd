package dev.sysdesign.server.hover;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.analysis.explain.Reason;
import dev.sysdesign.analysis.figure.Figures;
import java.util.stream.Collectors;

/** The mean time of a component by formula beside the simulated one, on one line. */
final class EstimateLine {
  private EstimateLine() {}

  /** The line; empty for what is not compared. */
  static String of(String component, Analysis analysis) {
    return analysis.explanation().component(component).map(c -> text(c, analysis)).orElse("");
  }

  private static String text(Comparison comparison, Analysis analysis) {
    String estimated =
        Double.isInfinite(comparison.estimated())
            ? "without end"
            : Figures.time(comparison.estimated());
    String faults = analysis.scenario().isPresent() ? " without faults" : "";
    String simulated = Figures.time(comparison.simulated(), comparison.interval());
    String reasons =
        comparison.reasons().stream().map(Reason::text).collect(Collectors.joining("; "));
    return "Mean by formula %s, simulated%s %s: %s."
        .formatted(estimated, faults, simulated, reasons.isEmpty() ? "they agree" : reasons);
  }
}
