package dev.sysdesign.analysis.gate;

import dev.sysdesign.analysis.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * One word or condition that may close the gate of a build, and whether it has.
 *
 * @param text as it was written
 * @param verdict {@code FAIL}: it has closed the gate; {@code NONE}: it could not be judged
 * @param condition what a condition was judged by; empty of a word
 * @param findings why, a sentence for each, without its point; none where it passes
 */
public record Gate(
    String text,
    Verdict.Decision verdict,
    Optional<ConditionVerdict> condition,
    List<String> findings) {
  public Gate {
    findings = List.copyOf(findings);
  }
}
