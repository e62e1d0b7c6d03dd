package dev.sysdesign.server.diagnostic;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.model.rule.Severity;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;

/** The one place where a diagnostic of the protocol is made: of a rule, and of nothing else. */
final class Diagnostics {
  private static final String SOURCE = "sysdesign";

  private Diagnostics() {}

  /** As grave as the rule says. */
  static Diagnostic of(RuleSpec rule, Range range, String message) {
    return of(rule, rule.severity(), range, message);
  }

  static Diagnostic of(RuleSpec rule, Severity severity, Range range, String message) {
    Diagnostic diagnostic = new Diagnostic(range, message, degree(severity), SOURCE);
    diagnostic.setCode(rule.code());
    return diagnostic;
  }

  private static DiagnosticSeverity degree(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFORMATION -> DiagnosticSeverity.Information;
    };
  }
}
