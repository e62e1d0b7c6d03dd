package dev.sysdesign.server.diagnostic;

import dev.sysdesign.analysis.warning.Overload;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.state.Forecast;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/** What formulas expect of a text as it stands, where no run has measured it yet. */
final class Expected {
  private Expected() {}

  /** Components of the text that will be saturated; those of imported files stand there. */
  static List<Diagnostic> of(Forecast forecast) {
    Document document = forecast.document();
    return forecast.overloads().stream()
        .flatMap(
            overload ->
                document.symbols().find(SymbolKind.COMPONENT, overload.component()).stream()
                    .map(
                        declared -> diagnostic(overload, document.lines().range(declared.token()))))
        .toList();
  }

  private static Diagnostic diagnostic(Overload overload, Range range) {
    return Diagnostics.of(ServerRules.SATURATION_EXPECTED, range, overload.message());
  }
}
