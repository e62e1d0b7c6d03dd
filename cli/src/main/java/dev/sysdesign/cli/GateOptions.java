package dev.sysdesign.cli;

import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.ArrayList;
import java.util.EnumSet;
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
    return failOn.stream()
        .flatMap(text -> problem(text, compares).stream())
        .findFirst()
        .or(this::contradiction);
  }

  private Optional<CallProblem> contradiction() {
    String none = GateWord.NONE.word();
    return failOn.contains(none)
        ? failOn.stream()
            .filter(text -> !text.equals(none))
            .findFirst()
            .map(
                other ->
                    new CallProblem(
                        "none-and-more",
                        "'%s %s' ends with 0 whatever is found, and '%s %s' does not; leave out one of the two."
                            .formatted(FAIL_ON, none, FAIL_ON, other)))
        : Optional.empty();
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

  /** How the command ends; says of each word and condition that closes the gate why. */
  GateJudgement judge(Terminal terminal, GateFindings found) {
    GateJudgement judged = new GateJudge(words(), close, !isDefault()).judge(found);
    String where = "sysdesign: gate: " + (found.of().isEmpty() ? "" : found.of() + ": ");
    judged.sentences().forEach(sentence -> terminal.err().println(where + sentence));
    return judged;
  }

  private Set<GateWord> words() {
    return isDefault()
        ? EnumSet.of(GateWord.MISSED, GateWord.UNKNOWN)
        : failOn.stream()
            .flatMap(text -> GateWord.of(text).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(GateWord.class)));
  }

  /** The verdict as the gate takes it. */
  Verdict.Decision decision(Verdict verdict) {
    return new GateJudge(words(), close, !isDefault()).decision(verdict);
  }
}
