package dev.sysdesign.lang.meaning;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A scenario in which nothing happens: without a fault, or with one that lasts no time. */
final class IdleScenarios implements ModelRule {
  static final RuleSpec SCENARIO_WITHOUT_FAULT =
      RuleSpec.error(
          "scenario-without-fault",
          "Nothing happens in a scenario.",
          "scenario quiet { expect { app.errors < 5% } }",
          "Add a line such as 'at 20s for 10s: node-crash on app'.");

  static final RuleSpec FAULT_WITHOUT_TIME =
      RuleSpec.error(
          "fault-without-time",
          "A fault lasts no time, so nothing happens.",
          "scenario slow { at 5s for 0s: node-crash on app }",
          "Set a longer time behind 'for', or leave 'for' out.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(SCENARIO_WITHOUT_FAULT, FAULT_WITHOUT_TIME);
  }

  @Override
  public void check(ModelCheck check) {
    for (Scenario scenario : check.topology().scenarios()) {
      if (scenario.injections().isEmpty() && check.whole()) {
        check.problem(
            SCENARIO_WITHOUT_FAULT,
            new Element.OfScenario(scenario.name()),
            "Nothing happens in scenario '%s'.".formatted(scenario.name()),
            "Add a line such as 'at 20s for 10s: node-crash on app'.");
      }
      for (int i = 0; i < scenario.injections().size(); i++) {
        Injection injection = scenario.injections().get(i);
        if (lasts(injection) && injection.forNanos().orElse(1) == 0) {
          check.problem(
              FAULT_WITHOUT_TIME,
              new Element.OfInjection(scenario.name(), i),
              "'%s' lasts 0s, so nothing happens.".formatted(injection.chaos()),
              "Set a longer time behind 'for', or leave 'for' out.");
        }
      }
    }
  }

  private static boolean lasts(Injection injection) {
    return ScenarioCatalog.find(injection.chaos()).filter(s -> !s.spec().oneShot()).isPresent();
  }
}
