package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which objectives hold, counted in one way. */
public final class ObjectiveWords {
  /** So many of a kind are told one by one. */
  private static final int TOLD = 3;

  private ObjectiveWords() {}

  /**
   * Some sentences; none without objectives.
   *
   * @param recovery of a run under faults, where there is one: then objectives that nobody expects
   *     of it are said to hold without them
   */
  static List<String> sentences(List<Verdict> verdicts, Optional<Recovery> recovery) {
    if (verdicts.isEmpty()) {
      return List.of();
    }
    List<Verdict> missed = of(verdicts, Verdict.Decision.FAIL);
    List<Verdict> open = of(verdicts, Verdict.Decision.NONE);
    List<String> sentences = new ArrayList<>();
    int all = verdicts.size();
    if (missed.isEmpty() && open.isEmpty()) {
      sentences.add(
          "%s %s%s."
              .formatted(count(all, all), all == 1 ? "holds" : "hold", when(verdicts, recovery)));
    }
    if (!missed.isEmpty()) {
      sentences.add(
          "%s %s missed: %s.".formatted(count(missed.size(), all), be(missed), told(missed, "; ")));
    }
    if (!open.isEmpty()) {
      sentences.add(
          "%s %s not judged: %s.".formatted(count(open.size(), all), be(open), told(open, ", ")));
    }
    return sentences;
  }

  /** The one way to count them, such as {@code 2 of 5 objectives}. */
  public static String count(long some, long all) {
    return "%s of %s %s".formatted(some, all, all == 1 ? "objective" : "objectives");
  }

  private static String when(List<Verdict> verdicts, Optional<Recovery> recovery) {
    if (recovery.isEmpty()) {
      return "";
    }
    if (verdicts.stream().allMatch(v -> v.scenario().isEmpty())) {
      return " without the faults";
    }
    boolean isBack = recovery.get().nanos().isPresent();
    return isBack || !recovery.get().observed() ? "" : ", and none is on recovery";
  }

  private static String be(List<Verdict> some) {
    return some.size() == 1 ? "is" : "are";
  }

  private static String told(List<Verdict> some, String between) {
    String first =
        some.stream().limit(TOLD).map(ObjectiveWords::words).collect(Collectors.joining(between));
    return some.size() <= TOLD
        ? first
        : "%s%sand %s more".formatted(first, between, some.size() - TOLD);
  }

  private static List<Verdict> of(List<Verdict> verdicts, Verdict.Decision decision) {
    return verdicts.stream().filter(v -> v.decision() == decision).toList();
  }

  private static String words(Verdict verdict) {
    String where = verdict.scenario().map(name -> " under '" + name + "'").orElse("");
    if (verdict.decision() == Verdict.Decision.NONE) {
      return "'%s'%s".formatted(verdict.comparison(), where);
    }
    String actual =
        verdict.actual().isPresent()
            ? "it is " + Figures.value(verdict.actual().get(), verdict.interval())
            : "it is never reached";
    return "'%s'%s (%s)".formatted(verdict.comparison(), where, actual);
  }
}
