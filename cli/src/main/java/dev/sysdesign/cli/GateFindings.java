package dev.sysdesign.cli;

import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a command found that may close its gate.
 *
 * @param of which run it is of where there are several, such as {@code peak 4}; else empty
 * @param partial why the run was cut short, in one sentence; empty where it was not
 * @param broken titles of objectives that the base keeps and the head does not
 * @param regressions what is worse by more than matters, one sentence without its point for each
 * @param warnings a code and a sentence for each
 */
record GateFindings(
    String of,
    List<Verdict> verdicts,
    List<ConditionVerdict> conditions,
    Optional<String> partial,
    List<String> broken,
    List<String> regressions,
    List<String> warnings) {
  /** Of one system, which breaks nothing and is no worse than another. */
  GateFindings(
      String of,
      List<Verdict> verdicts,
      List<ConditionVerdict> conditions,
      Optional<String> partial,
      List<String> warnings) {
    this(of, verdicts, conditions, partial, List.of(), List.of(), warnings);
  }
}
