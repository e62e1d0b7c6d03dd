package dev.sysdesign.cli;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.List;

/** Why a word has closed the gate. */
final class GateSentences {
  /** So many findings of a word are told; the report has the others. */
  private static final int TOLD = 3;

  private GateSentences() {}

  /**
   * What was found of an objective, without a point at its end.
   *
   * @param decision as the gate takes it
   */
  static String of(Verdict verdict, Verdict.Decision decision) {
    String what =
        "'%s'%s"
            .formatted(
                verdict.comparison(),
                verdict.scenario().map(name -> " under '" + name + "'").orElse(""));
    String measured =
        verdict
            .actual()
            .filter(value -> verdict.decision() != Verdict.Decision.NONE)
            .map(value -> Figures.value(value, verdict.interval()))
            .orElse(withoutPoint(verdict.note()));
    String found = decision == Verdict.Decision.FAIL ? "is missed" : "cannot be judged";
    String close = verdict.closeCall().isPresent() ? ", too close to call" : "";
    return what + " " + found + close + (measured.isEmpty() ? "" : ": " + measured);
  }

  /** One line of all that was found of a word. */
  static String together(List<String> findings) {
    String told = String.join("; ", findings.subList(0, Math.min(TOLD, findings.size())));
    return findings.size() <= TOLD
        ? told + "."
        : "%s; and %s more.".formatted(told, Figures.whole(findings.size() - TOLD));
  }

  static String withoutPoint(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
