package dev.sysdesign.cli;

import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What a command that judges ends with. */
final class GateOptions {
  private static final String FAIL_ON = "--fail-on";

  /** What a verdict inside its interval counts as. */
  enum Close {
    estimate,
    fail,
    unknown
  }

  @Option(
      names = FAIL_ON,
      paramLabel = "CONDITION",
      description =
          "What ends with 1: missed, warning, in 'diff' also broken and regression, or a condition"
              + " as in an 'slo', such as 'errors > 5%%' ('diff': also 'p99 > +10%%'); 'unknown'"
              + " ends with 5, none with 0. May repeat, and replaces the default.")
  private List<String> failOn = new ArrayList<>();

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
      List<ConditionVerdict> conditions,
      boolean partial,
      boolean broken,
      boolean regression,
      boolean warnings) {}

  /** Whether nothing was said, so that the command's own default holds. */
  boolean isDefault() {
    return failOn.isEmpty();
  }

  /**
   * A word that is none, or that only a comparison knows; empty where all fit.
   *
   * @param compares whether there is a base
   */
  Optional<CallProblem> problem(boolean compares) {
    return failOn.stream().flatMap(text -> problem(text, compares).stream()).findFirst();
  }

  private static Optional<CallProblem> problem(String text, boolean compares) {
    boolean condition = ConditionReader.isCondition(text);
    Optional<GateWord> word = GateWord.of(text);
    if (!condition && word.isEmpty()) {
      return Optional.of(
          new CallProblem(
              "unknown-gate",
              "'%s %s' is no word and no condition: words are %s; a condition is one such as 'errors > 5%%'."
                  .formatted(FAIL_ON, text, String.join(", ", GateWord.words())),
              DidYouMean.hint(text, GateWord.words())));
    }
    boolean base = condition ? ConditionReader.isChange(text) : word.get().needsBase();
    return base && !compares
        ? Optional.of(
            new CallProblem(
                "no-base",
                "'%s %s' needs two versions to compare; 'diff' has them.".formatted(FAIL_ON, text)))
        : Optional.empty();
  }

  /** The conditions; empty where one was wrong and has been reported. */
  Optional<List<Condition>> conditions(Terminal terminal, Topology topology) {
    ConditionReader reader = new ConditionReader(FAIL_ON, topology);
    List<Condition> conditions =
        failOn.stream()
            .filter(ConditionReader::isCondition)
            .flatMap(text -> reader.read(text).stream())
            .toList();
    reader.problems().forEach(problem -> problem.report(terminal));
    return reader.problems().isEmpty() ? Optional.of(conditions) : Optional.empty();
  }

  /** How the command ends. */
  ExitCode code(Found found) {
    Set<GateWord> words =
        isDefault()
            ? Set.of(GateWord.MISSED, GateWord.UNKNOWN)
            : failOn.stream()
                .flatMap(text -> GateWord.of(text).stream())
                .collect(Collectors.toSet());
    boolean missed = found.verdicts().stream().anyMatch(v -> decision(v) == Verdict.Decision.FAIL);
    boolean unknown =
        found.partial()
            || found.verdicts().stream().anyMatch(v -> decision(v) == Verdict.Decision.NONE);
    if (words.contains(GateWord.MISSED) && missed
        || words.contains(GateWord.BROKEN) && found.broken()
        || words.contains(GateWord.REGRESSION) && found.regression()
        || words.contains(GateWord.WARNING) && found.warnings()
        || found.conditions().stream().anyMatch(c -> decision(c) == Verdict.Decision.PASS)) {
      return ExitCode.OBJECTIVE_MISSED;
    }
    boolean open =
        words.contains(GateWord.UNKNOWN) && unknown
            || found.conditions().stream().anyMatch(c -> decision(c) == Verdict.Decision.NONE);
    return open ? ExitCode.NOT_JUDGED : ExitCode.OK;
  }

  /** The verdict as the gate takes it. */
  Verdict.Decision decision(Verdict verdict) {
    if (verdict.closeCall().isEmpty() || close == Close.estimate) {
      return verdict.decision();
    }
    return close == Close.fail ? Verdict.Decision.FAIL : Verdict.Decision.NONE;
  }

  /** Likewise; {@code PASS} where the condition holds, which closes the gate. */
  private Verdict.Decision decision(ConditionVerdict verdict) {
    if (!verdict.isClose() || close == Close.estimate) {
      return verdict.decision();
    }
    return close == Close.fail ? Verdict.Decision.PASS : Verdict.Decision.NONE;
  }

  /**
   * Says of every condition that has closed the gate, or could not be judged, what was found.
   *
   * @param of which run it is of where there are several, such as {@code peak 4}; else empty
   */
  void report(Terminal terminal, String of, List<ConditionVerdict> conditions) {
    String where = of.isEmpty() ? "" : of + ": ";
    conditions.stream()
        .filter(verdict -> decision(verdict) != Verdict.Decision.FAIL)
        .forEach(
            verdict -> terminal.err().println("sysdesign: gate: " + where + verdict.sentence()));
  }
}
