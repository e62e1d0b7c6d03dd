package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Which objectives hold. */
final class ObjectiveWords {
  private ObjectiveWords() {}

  /**
   * Some sentences.
   *
   * @param faulted whether there is a run under faults too: then objectives that nobody expects of
   *     it are said to hold without them
   */
  static List<String> sentences(List<Verdict> verdicts, boolean faulted) {
    boolean onlyWithout = verdicts.stream().allMatch(v -> v.scenario().isEmpty());
    String when = faulted && onlyWithout ? " without the faults" : "";
    if (verdicts.isEmpty()) {
      return List.of();
    }
    List<Verdict> missed = of(verdicts, Verdict.Decision.FAIL);
    List<Verdict> open = of(verdicts, Verdict.Decision.NONE);
    List<String> sentences = new ArrayList<>();
    if (missed.isEmpty() && open.isEmpty()) {
      sentences.add(
          (verdicts.size() == 1
                  ? "The objective holds"
                  : verdicts.size() == 2
                      ? "Both objectives hold"
                      : "All %s objectives hold".formatted(verdicts.size()))
              + when
              + ".");
    }
    if (!missed.isEmpty()) {
      sentences.add(
          "%s of %s %s: %s."
              .formatted(
                  missed.size(),
                  verdicts.size() == 1 ? "1 objective" : verdicts.size() + " objectives",
                  missed.size() == 1 ? "is missed" : "are missed",
                  String.join("; ", missed.stream().map(ObjectiveWords::words).toList())));
    }
    if (!open.isEmpty()) {
      sentences.add(
          "There is no verdict on %s."
              .formatted(
                  String.join(", ", open.stream().map(v -> "'" + v.comparison() + "'").toList())));
    }
    return sentences;
  }

  private static List<Verdict> of(List<Verdict> verdicts, Verdict.Decision decision) {
    return verdicts.stream().filter(v -> v.decision() == decision).toList();
  }

  private static String words(Verdict verdict) {
    String actual =
        verdict.actual().isPresent()
            ? "it is " + Figures.value(verdict.actual().get(), verdict.interval())
            : "it is never reached";
    String where = verdict.scenario().map(name -> " under '" + name + "'").orElse("");
    return "'%s'%s (%s)".formatted(verdict.comparison(), where, actual);
  }
}
