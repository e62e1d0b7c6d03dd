package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.explain.LimitWords;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.limit.Reach;
import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;

/** Limits that are full without any fault, that turn calls away, or whose lines grow for ever. */
final class Saturated implements WarningRule {
  @Override
  public List<Warning> check(Findings findings) {
    return of(findings.limits());
  }

  static List<Warning> of(Limits limits) {
    List<Warning> warnings = new ArrayList<>();
    limits.full().forEach(state -> warnings.add(warning(RunRules.SATURATED, state)));
    limits.fullForATime().forEach(state -> warnings.add(warning(RunRules.FULL_FOR_A_TIME, state)));
    limits.turningAway().stream()
        .filter(state -> state.refusedShare() >= Reach.SOME)
        .forEach(state -> warnings.add(warning(RunRules.TURNS_AWAY, state)));
    limits
        .growing()
        .forEach(
            line ->
                warnings.add(
                    new Warning(
                        RunRules.LINE_GROWS,
                        LimitWords.growth(line),
                        Warning.at(line.component()))));
    return warnings;
  }

  private static Warning warning(RuleSpec rule, LimitState state) {
    return new Warning(rule, LimitWords.sentence(state), Warning.at(state.limit().component()));
  }
}
