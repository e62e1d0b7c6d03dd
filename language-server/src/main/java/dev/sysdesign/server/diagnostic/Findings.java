package dev.sysdesign.server.diagnostic;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.RunRules;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.lang.drift.Drift.Standing;
import dev.sysdesign.lang.drift.Part;
import dev.sysdesign.lang.typing.TypedText;
import dev.sysdesign.server.document.Lines;
import dev.sysdesign.server.state.LastAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;

/**
 * What the last analysis found, at its places as they are now: objectives that do not hold, and
 * every warning: at its component, those of a scenario at its name, all others at the system.
 */
final class Findings {
  /** Said at the objective. */
  private static final Set<RuleSpec> OF_VERDICTS =
      Set.of(RunRules.NO_VERDICT, RunRules.TOO_CLOSE_TO_CALL);

  private static final Set<RuleSpec> OF_SCENARIOS =
      Set.of(RunRules.NO_RECOVERY, RunRules.RECOVERY_PARTLY_JUDGED, RunRules.RECOVERY_UNJUDGED);

  private Findings() {}

  /**
   * @param drift how the text moved on since, asked for only if there is anything to show
   * @param loads whether to tell what is saturated; formulas know better of a text that moved on
   */
  static List<Diagnostic> of(LastAnalysis last, Supplier<Drift> drift, boolean loads) {
    boolean quiet =
        last.analysis().verdicts().stream()
                .allMatch(v -> v.decision() == Verdict.Decision.PASS && v.closeCall().isEmpty())
            && warnings(last, loads).isEmpty();
    return quiet ? List.of() : of(last, drift.get(), loads);
  }

  private static List<Diagnostic> of(LastAnalysis last, Drift drift, boolean loads) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Verdict verdict : last.analysis().verdicts()) {
      place(verdict, drift).ifPresent(where -> objective(verdict, where, last, drift, diagnostics));
    }
    warnings(warnings(last, loads), last, drift, diagnostics);
    return diagnostics;
  }

  private static Optional<Standing> place(Verdict verdict, Drift drift) {
    String metric = verdict.objective().metric().text();
    String comparator = verdict.objective().comparator().symbol();
    return verdict
        .scenario()
        .map(name -> drift.expectation(name, metric, comparator))
        .orElseGet(() -> drift.objective(verdict.title(), metric, comparator));
  }

  /** Those that no verdict says already; of a first look, which is always cut short, not that. */
  private static List<Warning> warnings(LastAnalysis last, boolean loads) {
    return last.analysis().warnings().stream()
        .filter(warning -> !OF_VERDICTS.contains(warning.rule()))
        .filter(warning -> !(last.preliminary() && warning.component().isEmpty()))
        .filter(warning -> loads || warning.component().isEmpty())
        .toList();
  }

  private static void objective(
      Verdict verdict,
      Standing where,
      LastAnalysis last,
      Drift drift,
      List<Diagnostic> diagnostics) {
    String measured = measured(verdict, last);
    boolean close = verdict.closeCall().isPresent();
    if (verdict.decision() == Verdict.Decision.FAIL) {
      String more = close ? " Too close to call: " + remedy(verdict) + "." : note(verdict);
      diagnostics.add(
          diagnostic(
              ServerRules.SLO_VIOLATED,
              "'%s' does not hold%s: %s.%s"
                  .formatted(verdict.comparison(), under(verdict), measured, more),
              where.part(),
              drift.current()));
    } else if (verdict.decision() == Verdict.Decision.NONE && !last.preliminary()) {
      diagnostics.add(
          diagnostic(
              ServerRules.SLO_UNJUDGED,
              "'%s' cannot be judged%s: %s"
                  .formatted(verdict.comparison(), under(verdict), verdict.note()),
              where.part(),
              drift.current()));
    } else if (close && !last.preliminary()) {
      diagnostics.add(
          diagnostic(
              ServerRules.SLO_TOO_CLOSE,
              "'%s' holds%s, too close to call: %s; %s."
                  .formatted(verdict.comparison(), under(verdict), measured, remedy(verdict)),
              where.part(),
              drift.current()));
    }
  }

  private static String measured(Verdict verdict, LastAnalysis last) {
    return verdict
        .actual()
        .map(v -> "measured " + first(last) + Figures.value(v, verdict.interval()))
        .orElse("it is never reached");
  }

  private static String under(Verdict verdict) {
    return verdict.scenario().map(name -> " under '" + name + "'").orElse("");
  }

  private static String remedy(Verdict verdict) {
    return verdict.closeCall().map(Verdict.CloseCall::remedy).orElse("");
  }

  private static String note(Verdict verdict) {
    return verdict.note().isEmpty() ? "" : " " + verdict.note();
  }

  private static void warnings(
      List<Warning> warnings, LastAnalysis last, Drift drift, List<Diagnostic> diagnostics) {
    Map<String, Standing> components = drift.components();
    Optional<Standing> scenario =
        last.analysis().scenario().map(run -> drift.scenarios().get(run.scenario().name()));
    for (Warning warning : warnings) {
      Optional<Standing> at =
          OF_SCENARIOS.contains(warning.rule())
              ? scenario
              : warning.component().map(components::get);
      at.or(drift::system)
          .ifPresent(
              where ->
                  diagnostics.add(
                      diagnostic(
                          warning.rule(),
                          first(last) + warning.message(),
                          where.part(),
                          drift.current())));
    }
  }

  private static String first(LastAnalysis last) {
    return last.preliminary() ? "~" : "";
  }

  private static Diagnostic diagnostic(RuleSpec rule, String message, Part part, TypedText text) {
    return Diagnostics.of(rule, new Lines(text).range(part.nameStart(), part.nameEnd()), message);
  }
}
