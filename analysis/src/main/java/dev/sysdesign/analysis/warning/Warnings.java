package dev.sysdesign.analysis.warning;

import dev.sysdesign.engine.limit.Limits;
import java.util.List;

/** All rules. */
public final class Warnings {
  private static final List<WarningRule> RULES =
      List.of(
          new CutShort(),
          new Saturated(),
          new NoVerdict(),
          new CloseCalls(),
          new Imprecise(),
          new NoRecovery(),
          new UnknownPrices());

  private Warnings() {}

  /** What is said of limits of a run alone, the gravest first. */
  public static List<Warning> of(Limits limits) {
    return Saturated.of(limits);
  }

  /** The warnings of all rules, the gravest first. */
  public static List<Warning> of(Findings findings) {
    return RULES.stream().flatMap(rule -> rule.check(findings).stream()).toList();
  }
}
