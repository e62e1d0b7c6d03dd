package dev.sysdesign.lang.meaning;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.lang.model.Element;

/** A scenario in which nothing happens: without a fault, or with one that lasts no time. */
final class IdleScenarios implements ModelRule {
  @Override
  public void check(ModelCheck check) {
    for (Scenario scenario : check.topology().scenarios()) {
      if (scenario.injections().isEmpty() && check.whole()) {
        check.error(
            "scenario-without-fault",
            new Element.OfScenario(scenario.name()),
            "Nothing happens in scenario '%s'.".formatted(scenario.name()),
            "Add a line such as 'at 20s for 10s: node-crash on app'.");
      }
      for (int i = 0; i < scenario.injections().size(); i++) {
        Injection injection = scenario.injections().get(i);
        if (lasts(injection) && injection.forNanos().orElse(1) == 0) {
          check.error(
              "fault-without-time",
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
