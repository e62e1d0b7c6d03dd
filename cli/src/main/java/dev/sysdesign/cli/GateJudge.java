package dev.sysdesign.cli;

import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.gate.Gate;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.verdict.Verdict.Decision;
import dev.sysdesign.cli.GateOptions.Close;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the words and conditions of a gate against what was found.
 *
 * @param isSaid whether the call named them; else they are the command's own, of which the report
 *     says all there is to say
 */
record GateJudge(Set<GateWord> words, Close close, boolean isSaid) {
  private static final List<String> NO = List.of();

  GateJudgement judge(GateFindings found) {
    List<Gate> gates = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (ConditionVerdict condition : found.conditions()) {
      Gate gate = gate(condition);
      gates.add(gate);
      gate.findings().forEach(sentence -> sentences.add(sentence + "."));
    }
    Map<GateWord, List<String>> by = byWord(found);
    for (GateWord word : words) {
      List<String> all = by.getOrDefault(word, NO);
      gates.add(gate(word, all));
      if (isSaid && !all.isEmpty()) {
        sentences.add(word.word() + ": " + GateSentences.together(all));
      }
    }
    return new GateJudgement(code(gates), isSaid ? gates : List.of(), sentences);
  }

  private static ExitCode code(List<Gate> gates) {
    List<Decision> all = gates.stream().map(Gate::verdict).toList();
    return all.contains(Decision.FAIL)
        ? ExitCode.OBJECTIVE_MISSED
        : all.contains(Decision.NONE) ? ExitCode.NOT_JUDGED : ExitCode.OK;
  }

  private static Gate gate(GateWord word, List<String> findings) {
    Decision found = word == GateWord.UNKNOWN ? Decision.NONE : Decision.FAIL;
    return new Gate(
        word.word(), findings.isEmpty() ? Decision.PASS : found, Optional.empty(), findings);
  }

  /** A condition that holds closes the gate. */
  private Gate gate(ConditionVerdict condition) {
    Decision holds = decision(condition);
    Decision verdict =
        switch (holds) {
          case PASS -> Decision.FAIL;
          case FAIL -> Decision.PASS;
          case NONE -> Decision.NONE;
        };
    String sentence = GateSentences.withoutPoint(condition.sentence(holds == Decision.NONE));
    return new Gate(
        condition.condition().text(),
        verdict,
        Optional.of(condition),
        verdict == Decision.PASS ? NO : List.of(sentence));
  }

  /** What was found of each word, a sentence without its point for each. */
  private Map<GateWord, List<String>> byWord(GateFindings found) {
    List<String> open = new ArrayList<>(of(found.verdicts(), Decision.NONE));
    found.partial().ifPresent(open::add);
    return Map.of(
        GateWord.MISSED, of(found.verdicts(), Decision.FAIL),
        GateWord.UNKNOWN, open,
        GateWord.BROKEN, found.broken(),
        GateWord.REGRESSION, found.regressions(),
        GateWord.WARNING, found.warnings());
  }

  private List<String> of(List<Verdict> verdicts, Decision decision) {
    return verdicts.stream()
        .filter(verdict -> decision(verdict) == decision)
        .map(verdict -> GateSentences.of(verdict, decision))
        .toList();
  }

  /** The verdict as the gate takes it. */
  Decision decision(Verdict verdict) {
    if (verdict.closeCall().isEmpty() || close == Close.estimate) {
      return verdict.decision();
    }
    return close == Close.fail ? Decision.FAIL : Decision.NONE;
  }

  /** Likewise; {@code PASS} where the condition holds, which closes the gate. */
  private Decision decision(ConditionVerdict verdict) {
    if (!verdict.isClose() || close == Close.estimate) {
      return verdict.decision();
    }
    return close == Close.fail ? Decision.PASS : Decision.NONE;
  }
}
