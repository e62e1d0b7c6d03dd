package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.engine.result.Interval;
import java.util.List;

/** An objective whose limit lies inside the 95 % interval of what was measured. */
final class CloseCalls implements WarningRule {
  @Override
  public List<Warning> check(Findings findings) {
    return findings.verdicts().stream()
        .filter(v -> v.closeCall().isPresent())
        .map(CloseCalls::warning)
        .toList();
  }

  private static Warning warning(Verdict verdict) {
    String measured = Figures.value(verdict.actual().orElseThrow(), verdict.interval());
    String remedy = verdict.closeCall().orElseThrow().remedy();
    boolean isOpen = verdict.interval().filter(Interval::isOpen).isPresent();
    return new Warning(
        RunRules.TOO_CLOSE_TO_CALL,
        isOpen
            ? "'%s' cannot be told for sure at %s, since too few samples lie beyond it; %s."
                .formatted(verdict.comparison(), measured, remedy)
            : "'%s' is too close to call at %s; %s."
                .formatted(verdict.comparison(), measured, remedy));
  }
}
