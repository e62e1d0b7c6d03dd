package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;

/** An objective being typed: {@code app.}, {@code app.p99 <}. */
final class IncompleteObjective implements TreeRule<ObjectiveDecl> {
  static final RuleSpec MISSING_METRIC =
      RuleSpec.error(
          "missing-metric",
          "An objective names whom it is about, and not what is measured.",
          "slo \"fast\" { app. }",
          "Add a dot and a metric, such as '.p99'.");

  static final RuleSpec MISSING_LIMIT =
      RuleSpec.error(
          "missing-limit",
          "An objective names a metric, and no limit to hold it against.",
          "app.p99",
          "Add '<', '<=', '>' or '>=' and a value.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISSING_METRIC, MISSING_LIMIT);
  }

  @Override
  public Class<ObjectiveDecl> type() {
    return ObjectiveDecl.class;
  }

  @Override
  public void check(ObjectiveDecl objective, Check check) {
    boolean edge = objective.isEdge();
    if (edge && Tokens.of(objective, AstPackage.Literals.OBJECTIVE_DECL__TARGET).isEmpty()) {
      check.gapAfter(
          MissingTarget.MISSING_TARGET,
          objective,
          AstPackage.Literals.OBJECTIVE_DECL__EDGE,
          "A component must follow '->', as in 'app -> orders.p99 < 20ms'.");
    } else if (isWithoutMetric(objective)) {
      check.gap(
          MISSING_METRIC,
          objective,
          "'%s' alone is no metric; add one, as in '%s.p99 < 300ms'."
              .formatted(subject(objective), subject(objective)));
    } else if (objective.getDangling() != null) {
      check.gapAfter(
          MISSING_LIMIT,
          objective,
          AstPackage.Literals.OBJECTIVE_DECL__DANGLING,
          "A value must follow '%s' on the same line.".formatted(objective.getDangling()));
    } else if (Tokens.of(objective, AstPackage.Literals.OBJECTIVE_DECL__OP).isEmpty()) {
      check.gap(
          MISSING_LIMIT,
          objective,
          "'%s' has no limit; add '<', '<=', '>' or '>=' and a value."
              .formatted(Tokens.written(objective)));
    } else if (objective.getValue() == null) {
      check.gap(MISSING_LIMIT, objective, "A value must follow '%s'.".formatted(objective.getOp()));
    }
  }

  private static boolean isWithoutMetric(ObjectiveDecl objective) {
    boolean dot = ".".equals(objective.getDangling());
    return dot || (objective.getSystem() == null && objective.getMetric() == null);
  }

  private static String subject(ObjectiveDecl objective) {
    if (objective.getSystem() != null) {
      return objective.getSystem();
    }
    String subject =
        Tokens.name(objective, AstPackage.Literals.OBJECTIVE_DECL__SUBJECT).orElseThrow();
    return Tokens.name(objective, AstPackage.Literals.OBJECTIVE_DECL__TARGET)
        .map(target -> subject + " -> " + target)
        .orElse(subject);
  }
}
