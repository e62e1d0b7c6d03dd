package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.verdict.Verdict;
import java.util.List;

/** An objective that could not be judged. */
final class NoVerdict implements WarningRule {
  @Override
  public List<Warning> check(Findings findings) {
    return findings.verdicts().stream()
        .filter(v -> v.decision() == Verdict.Decision.NONE)
        .map(
            v ->
                new Warning(
                    RunRules.NO_VERDICT,
                    "There is no verdict on '%s': %s".formatted(v.comparison(), v.note())))
        .toList();
  }
}
