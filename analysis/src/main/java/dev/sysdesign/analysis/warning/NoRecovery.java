package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.explain.Few;
import dev.sysdesign.analysis.verdict.Recovery;
import java.util.ArrayList;
import java.util.List;

/**
 * A system that stays down after its faults, or whose recovery the time line does not fully show.
 */
final class NoRecovery implements WarningRule {
  /** So much of what does not hold is named. */
  private static final int TOLD = 4;

  @Override
  public List<Warning> check(Findings findings) {
    List<Warning> warnings = new ArrayList<>();
    findings.recovery().ifPresent(recovery -> add(recovery, warnings));
    return warnings;
  }

  private static void add(Recovery recovery, List<Warning> warnings) {
    if (recovery.observed() && recovery.nanos().isEmpty()) {
      warnings.add(
          new Warning(
              RunRules.NO_RECOVERY,
              recovery.failing().isEmpty()
                  ? "The system does not recover within the run: it does not keep to its objectives for three intervals in a row."
                  : "The system does not recover within the run: at its end '%s' %s."
                      .formatted(
                          String.join("', '", recovery.failing().subList(0, told(recovery))),
                          recovery.failing().size() == 1
                              ? "does not hold"
                              : told(recovery) < recovery.failing().size()
                                  ? "and %s more do not hold"
                                      .formatted(recovery.failing().size() - told(recovery))
                                  : "do not hold")));
    }
    if (!recovery.leftOut().isEmpty()) {
      warnings.add(
          new Warning(
              RunRules.RECOVERY_PARTLY_JUDGED,
              "The recovery is judged without %s: missed without faults as well."
                  .formatted(Few.quoted(recovery.leftOut()))));
    }
    if (recovery.observed() && !recovery.unjudged().isEmpty()) {
      warnings.add(
          new Warning(
              RunRules.RECOVERY_UNJUDGED,
              "Whether %s %s again cannot be told: there is no verdict on %s without faults."
                  .formatted(
                      Few.quoted(recovery.unjudged()),
                      recovery.unjudged().size() == 1 ? "holds" : "hold",
                      recovery.unjudged().size() == 1 ? "it" : "them")));
    }
  }

  private static int told(Recovery recovery) {
    return Math.min(TOLD, recovery.failing().size());
  }
}
