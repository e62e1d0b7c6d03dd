package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A system that nobody sends requests to. */
final class NoClient implements ModelRule {
  static final RuleSpec NO_CLIENT =
      RuleSpec.error(
          "no-client",
          "Nothing sends requests to the system, so there is nothing to simulate.",
          "service app",
          "Add a client with a 'rate', and an edge from it.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(NO_CLIENT);
  }

  @Override
  public void check(ModelCheck check) {
    if (check.clients().isEmpty()) {
      check.problem(
          NO_CLIENT,
          new Element.OfSystem(),
          "Nothing sends requests to '"
              + check.topology().name()
              + "'; a simulation needs a client.",
          "Add 'client users { rate: 100rps }' and an edge 'users -> …'.");
    }
  }
}
