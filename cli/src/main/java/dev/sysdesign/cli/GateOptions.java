package dev.sysdesign.cli;

import dev.sysdesign.analysis.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a command that judges ends with. */
final class GateOptions {
  /** What {@code --fail-on} may name, in the order of the reference. */
  enum FailOn {
    missed,
    broken,
    regression,
    unknown,
    warning,
    none
  }

  /** What a verdict inside its interval counts as. */
  enum Close {
    estimate,
    fail,
    unknown
  }

  @Option(
      names = "--fail-on",
      paramLabel = "WORD",
      description =
          "What ends with 1: ${COMPLETION-CANDIDATES}; 'unknown' ends with 5. May repeat, and"
              + " replaces the default: missed and unknown.")
  private List<FailOn> failOn = new ArrayList<>();

  @Option(
      names = "--close",
      paramLabel = "HOW",
      description =
          "What a verdict inside its interval counts as: ${COMPLETION-CANDIDATES}; by default"
              + " the estimate decides.")
  private Close close = Close.estimate;

  /**
   * What a command found.
   *
   * @param partial whether a run was cut short
   */
  record Found(
      List<Verdict> verdicts,
      boolean partial,
      boolean broken,
      boolean regression,
      boolean warnings) {}

  /** A word that only a comparison knows; empty where all fit. */
  Optional<CallProblem> withoutBase() {
    return failOn.stream()
        .filter(word -> word == FailOn.broken || word == FailOn.regression)
        .findFirst()
        .map(
            word ->
                new CallProblem(
                    "no-base",
                    "'--fail-on %s' needs two versions to compare; 'diff' has them."
                        .formatted(word)));
  }

  /** How the command ends. */
  ExitCode code(Found found) {
    Set<FailOn> words =
        failOn.isEmpty() ? EnumSet.of(FailOn.missed, FailOn.unknown) : EnumSet.copyOf(failOn);
    boolean missed = found.verdicts().stream().anyMatch(v -> decision(v) == Verdict.Decision.FAIL);
    boolean unknown =
        found.partial()
            || found.verdicts().stream().anyMatch(v -> decision(v) == Verdict.Decision.NONE);
    if (words.contains(FailOn.missed) && missed
        || words.contains(FailOn.broken) && found.broken()
        || words.contains(FailOn.regression) && found.regression()
        || words.contains(FailOn.warning) && found.warnings()) {
      return ExitCode.OBJECTIVE_MISSED;
    }
    return words.contains(FailOn.unknown) && unknown ? ExitCode.NOT_JUDGED : ExitCode.OK;
  }

  /** The verdict as the gate takes it. */
  Verdict.Decision decision(Verdict verdict) {
    if (verdict.closeCall().isEmpty() || close == Close.estimate) {
      return verdict.decision();
    }
    return close == Close.fail ? Verdict.Decision.FAIL : Verdict.Decision.NONE;
  }
}
