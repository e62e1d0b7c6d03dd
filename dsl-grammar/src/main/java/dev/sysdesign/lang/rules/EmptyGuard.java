package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.GuardClause;

/** Brackets that say nothing. */
final class EmptyGuard implements TreeRule<GuardClause> {
  @Override
  public Class<GuardClause> type() {
    return GuardClause.class;
  }

  @Override
  public void check(GuardClause guard, Check check) {
    if (guard.getTerms().isEmpty()) {
      check.gap(
          "empty-guard",
          guard,
          "A guard names request classes, 'read' or 'write', a path such as \"/img/*\", or a share"
              + " such as 10%; without any, remove the brackets.");
    }
  }
}
