package dev.sysdesign.server.diagnostic;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.server.analysis.LastAnalysis;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.drift.Drift;
import dev.sysdesign.server.drift.Drift.Standing;
import dev.sysdesign.server.drift.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/**
 * What the last analysis found, at its places as they are now: objectives that do not hold, and
 * components with more work than they can do.
 */
final class Findings {
  private Findings() {}

  /**
   * @param drift how the text moved on since, asked for only if there is anything to show
   * @param loads whether to tell what is saturated; formulas know better of a text that moved on
   */
  static List<Diagnostic> of(LastAnalysis last, Supplier<Drift> drift, boolean loads) {
    boolean quiet =
        last.analysis().verdicts().stream()
                .allMatch(v -> v.decision() == Verdict.Decision.PASS && v.closeCall().isEmpty())
            && (!loads
                || last.analysis().warnings().stream().noneMatch(w -> w.component().isPresent()));
    return quiet ? List.of() : of(last, drift.get(), loads);
  }

  private static List<Diagnostic> of(LastAnalysis last, Drift drift, boolean loads) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Verdict verdict : last.analysis().verdicts()) {
      if (verdict.scenario().isEmpty()) {
        drift
            .objective(
                verdict.title(),
                verdict.objective().metric().text(),
                verdict.objective().comparator().symbol())
            .ifPresent(where -> objective(verdict, where, last, drift, diagnostics));
      }
    }
    if (loads) {
      warnings(last, drift, diagnostics);
    }
    return diagnostics;
  }

  private static void objective(
      Verdict verdict,
      Standing where,
      LastAnalysis last,
      Drift drift,
      List<Diagnostic> diagnostics) {
    String measured = first(last) + measured(verdict);
    boolean close = verdict.closeCall().isPresent();
    if (verdict.decision() == Verdict.Decision.FAIL) {
      String more = close ? " Too close to call: " + remedy(verdict) + "." : note(verdict);
      diagnostics.add(
          diagnostic(
              "slo-violated",
              "'%s' does not hold: measured %s.%s".formatted(verdict.comparison(), measured, more),
              DiagnosticSeverity.Warning,
              where.part(),
              drift.current()));
    } else if (verdict.decision() == Verdict.Decision.NONE && !last.preliminary()) {
      diagnostics.add(
          diagnostic(
              "slo-unjudged",
              "'%s' cannot be judged: %s".formatted(verdict.comparison(), verdict.note()),
              DiagnosticSeverity.Information,
              where.part(),
              drift.current()));
    } else if (close && !last.preliminary()) {
      diagnostics.add(
          diagnostic(
              "slo-too-close",
              "'%s' holds, too close to call: measured %s; %s."
                  .formatted(verdict.comparison(), measured, remedy(verdict)),
              DiagnosticSeverity.Information,
              where.part(),
              drift.current()));
    }
  }

  private static String measured(Verdict verdict) {
    return verdict.actual().map(v -> Figures.value(v, verdict.interval())).orElse(Figures.NONE);
  }

  private static String remedy(Verdict verdict) {
    return verdict.closeCall().map(Verdict.CloseCall::remedy).orElse("");
  }

  private static String note(Verdict verdict) {
    return verdict.note().isEmpty() ? "" : " " + verdict.note();
  }

  private static void warnings(LastAnalysis last, Drift drift, List<Diagnostic> diagnostics) {
    Map<String, Standing> standing = drift.components();
    for (Warning warning : last.analysis().warnings()) {
      warning
          .component()
          .map(standing::get)
          .ifPresent(
              where ->
                  diagnostics.add(
                      diagnostic(
                          warning.code(),
                          first(last) + warning.message(),
                          DiagnosticSeverity.Warning,
                          where.part(),
                          drift.current())));
    }
  }

  private static String first(LastAnalysis last) {
    return last.preliminary() ? "~" : "";
  }

  private static Diagnostic diagnostic(
      String code, String message, DiagnosticSeverity severity, Part part, Document document) {
    Diagnostic diagnostic =
        new Diagnostic(
            document.lines().range(part.nameStart(), part.nameEnd()),
            message,
            severity,
            Problems.SOURCE);
    diagnostic.setCode(code);
    return diagnostic;
  }
}
