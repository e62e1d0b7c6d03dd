package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.verdict.Verdict;
import java.util.Optional;

/**
 * An objective of the head.
 *
 * @param head its verdict
 * @param base that of the base, where it has the same objective
 */
public record ObjectiveDifference(Verdict head, Optional<Verdict> base) {
  /** Whether it held before and does no more, or cannot be judged any more. */
  public boolean isBroken() {
    return base.isPresent()
        && base.get().decision() == Verdict.Decision.PASS
        && head.decision() != Verdict.Decision.PASS;
  }
}
