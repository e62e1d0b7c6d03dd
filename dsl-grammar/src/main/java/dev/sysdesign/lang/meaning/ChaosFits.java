package dev.sysdesign.lang.meaning;

import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** An injection that cannot be done: a target that is not there or unfit. */
final class ChaosFits implements ModelRule {
  @Override
  public List<RuleSpec> owns() {
    return List.of();
  }

  @Override
  public void check(ModelCheck check) {
    for (Scenario scenario : check.topology().scenarios()) {
      for (int i = 0; i < scenario.injections().size(); i++) {
        Element element = new Element.OfInjection(scenario.name(), i);
        for (ChaosProblem problem :
            ChaosPlanner.problems(check.topology(), scenario.injections().get(i))) {
          report(check, element, problem);
        }
      }
    }
  }

  private static void report(ModelCheck check, Element element, ChaosProblem problem) {
    String message = sentence(problem.message());
    if (problem.place() instanceof ChaosProblem.Place.Parameter parameter) {
      check.problem(problem.rule(), element, parameter.name(), message, "");
    } else {
      check.problem(problem.rule(), element, message, "");
    }
  }

  private static String sentence(String part) {
    return Character.toUpperCase(part.charAt(0)) + part.substring(1) + ".";
  }
}
