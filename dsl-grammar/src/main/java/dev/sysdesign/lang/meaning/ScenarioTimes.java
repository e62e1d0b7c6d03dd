package dev.sysdesign.lang.meaning;

import dev.sysdesign.chaos.ChaosPlan;
import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** Faults that begin when the run is over, or leave it no time in which to recover. */
final class ScenarioTimes implements ModelRule {
  static final RuleSpec SCENARIO_AFTER_RUN =
      RuleSpec.error(
          "scenario-after-run",
          "A fault begins when the run is over.",
          "scenario late { at 90s for 5s: node-crash on app }",
          "Let it begin earlier, or raise 'duration' in 'simulate'.");

  static final RuleSpec NO_TIME_TO_RECOVER =
      RuleSpec.warning(
          "no-time-to-recover",
          "The last fault of a scenario ends with the run, so that nothing can be seen of the recovery. An error where an 'expect' is about it.",
          "scenario late { at 50s for 10s: node-crash on app }",
          "Raise 'duration' in 'simulate', or end the fault earlier.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(SCENARIO_AFTER_RUN, NO_TIME_TO_RECOVER);
  }

  @Override
  public void check(ModelCheck check) {
    for (Scenario scenario : check.topology().scenarios()) {
      boolean within = true;
      for (int i = 0; i < scenario.injections().size(); i++) {
        within &= begins(check, scenario, i);
      }
      ChaosPlan plan = ChaosPlanner.plan(check.topology(), scenario);
      if (within && plan.isPossible() && !scenario.injections().isEmpty()) {
        recovers(check, scenario, plan.causesEndNanos());
      }
    }
  }

  private static boolean begins(ModelCheck check, Scenario scenario, int index) {
    Injection injection = scenario.injections().get(index);
    long duration = check.topology().settings().durationNanos();
    if (injection.atNanos() < duration) {
      return true;
    }
    check.problem(
        SCENARIO_AFTER_RUN,
        new Element.OfInjection(scenario.name(), index),
        "'%s' begins at %s, but the run ends at %s."
            .formatted(injection.chaos(), time(injection.atNanos()), time(duration)),
        "Let it begin earlier, or raise 'duration' in 'simulate'.");
    return false;
  }

  private static void recovers(ModelCheck check, Scenario scenario, long endNanos) {
    long duration = check.topology().settings().durationNanos();
    if (endNanos < duration) {
      return;
    }
    String message =
        "The last fault of '%s' ends at %s and the run at %s: no time is left to recover."
            .formatted(scenario.name(), time(endNanos), time(duration));
    String hint = "Raise 'duration' in 'simulate' or end the fault earlier.";
    List<Objective> expected = scenario.expectations();
    for (int i = 0; i < expected.size(); i++) {
      if (expected.get(i).metric().metric().equals(MetricCatalog.RECOVERY.name())) {
        check.error(
            NO_TIME_TO_RECOVER, new Element.OfExpectation(scenario.name(), i), message, hint);
        return;
      }
    }
    check.problem(NO_TIME_TO_RECOVER, new Element.OfScenario(scenario.name()), message, hint);
  }

  private static String time(long nanos) {
    return Amounts.text(nanos, Dimension.TIME);
  }
}
