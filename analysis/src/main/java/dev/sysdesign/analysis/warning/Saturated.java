package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.explain.LimitWords;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.limit.Reach;
import java.util.ArrayList;
import java.util.List;

/** Limits that are full without any fault, that turn calls away, or whose lines grow for ever. */
final class Saturated implements WarningRule {
  @Override
  public List<Warning> check(Findings findings) {
    Limits limits = findings.limits();
    List<Warning> warnings = new ArrayList<>();
    limits.full().forEach(state -> warnings.add(warning("saturated", state)));
    limits.fullForATime().forEach(state -> warnings.add(warning("full-for-a-time", state)));
    limits.turningAway().stream()
        .filter(state -> state.refusedShare() >= Reach.SOME)
        .forEach(state -> warnings.add(warning("turns-away", state)));
    limits
        .growing()
        .forEach(
            line ->
                warnings.add(
                    new Warning(
                        "line-grows", LimitWords.growth(line), Warning.at(line.component()))));
    return warnings;
  }

  private static Warning warning(String code, LimitState state) {
    return new Warning(code, LimitWords.sentence(state), Warning.at(state.limit().component()));
  }
}
