package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
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
    return new Warning(
        "too-close-to-call",
        "'%s' is too close to call at %s; %s."
            .formatted(verdict.comparison(), measured, verdict.closeCall().orElseThrow().remedy()));
  }
}
