package dev.sysdesign.analysis.gate;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a condition holds.
 *
 * @param decision by the estimate: {@code PASS} where it holds
 * @param isClose whether its limit lies inside the interval, or nearer than the figure is read to
 * @param found the figures
 * @param measured what was measured, or a sentence why nothing was, for people
 */
public record ConditionVerdict(
    Condition condition, Verdict.Decision decision, boolean isClose, Found found, String measured) {
  /** Of a condition of one system, judged as an objective is. */
  public static ConditionVerdict of(Condition condition, Evidence evidence) {
    Verdict verdict = Judge.condition(condition.objective(), evidence);
    boolean open = verdict.decision() == Verdict.Decision.NONE;
    String measured =
        verdict
            .actual()
            .filter(value -> !open)
            .map(value -> Figures.value(value, verdict.interval()))
            .orElse(verdict.note());
    return new ConditionVerdict(
        condition,
        verdict.decision(),
        verdict.closeCall().isPresent(),
        open
            ? Found.NOTHING
            : new Found(
                Optional.empty(), verdict.actual(), OptionalDouble.empty(), verdict.interval()),
        measured);
  }

  /** Of a change that has no interval. */
  public static ConditionVerdict unknown(Condition condition) {
    return new ConditionVerdict(
        condition,
        Verdict.Decision.NONE,
        false,
        Found.NOTHING,
        "The change of '%s' has no interval.".formatted(condition.objective().metric().text()));
  }

  /**
   * One sentence of what was found.
   *
   * @param isOpen whether it counts as not judged, since nothing was measured or it is too close
   */
  public String sentence(boolean isOpen) {
    String what = "'%s' ".formatted(condition.text());
    if (decision == Verdict.Decision.NONE) {
      return what + "cannot be judged: " + measured;
    }
    if (isOpen) {
      return what + "cannot be judged, too close to call: " + measured + ".";
    }
    String found = decision == Verdict.Decision.PASS ? "holds" : "does not hold";
    String end = measured.endsWith(".") ? "" : ".";
    return what + found + (isClose ? ", too close to call: " : ": ") + measured + end;
  }
}
