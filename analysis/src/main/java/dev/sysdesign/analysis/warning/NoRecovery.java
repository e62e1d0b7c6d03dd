package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.verdict.Recovery;
import java.util.ArrayList;
import java.util.List;

/**
 * A system that stays down after its faults, or whose recovery the time line does not fully show.
 */
final class NoRecovery implements WarningRule {
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
              "no-recovery",
              "The system does not recover within the run: not all of '%s' hold again."
                  .formatted(String.join("', '", recovery.judgedBy()))));
    }
    if (!recovery.leftOut().isEmpty()) {
      warnings.add(
          new Warning(
              "recovery-partly-judged",
              "The recovery is judged without '%s': missed without faults as well, or not on the"
                      .formatted(String.join("', '", recovery.leftOut()))
                  + " time line."));
    }
  }
}
