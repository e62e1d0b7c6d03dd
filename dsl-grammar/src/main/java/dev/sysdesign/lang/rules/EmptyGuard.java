package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.GuardClause;
import java.util.List;

/** Brackets that say nothing. */
final class EmptyGuard implements TreeRule<GuardClause> {
  static final RuleSpec EMPTY_GUARD =
      RuleSpec.error(
          "empty-guard",
          "The brackets behind an edge say nothing about which requests take it.",
          "users -> app []",
          "Name classes of requests, 'read' or 'write', a path in quotes or a share; or remove the brackets.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(EMPTY_GUARD);
  }

  @Override
  public Class<GuardClause> type() {
    return GuardClause.class;
  }

  @Override
  public void check(GuardClause guard, Check check) {
    if (guard.getTerms().isEmpty()) {
      check.gap(
          EMPTY_GUARD,
          guard,
          "A guard names request classes, 'read' or 'write', a path such as \"/img/*\", or a share"
              + " such as 10%; without any, remove the brackets.");
    }
  }
}
