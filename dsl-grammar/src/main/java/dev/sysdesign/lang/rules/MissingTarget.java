package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.Step;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** An arrow that points at nothing. */
final class MissingTarget implements TreeRule<EObject> {
  static final RuleSpec MISSING_TARGET =
      RuleSpec.error(
          "missing-target",
          "An arrow, or the 'on' of a fault, points at nothing.",
          "app ->",
          "Name the component on the same line.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISSING_TARGET);
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject object, Check check) {
    if (object instanceof EdgeDecl edge && edge.getDangling() != null) {
      check.gapAfter(
          MISSING_TARGET,
          edge,
          AstPackage.Literals.EDGE_DECL__DANGLING,
          "A component must follow '%s' on the same line; a chain may continue with '-> NAME' on the next."
              .formatted(edge.getDangling()));
    } else if (object instanceof Step step
        && Tokens.of(step, AstPackage.Literals.STEP__TARGETS).isEmpty()) {
      check.gap(
          MISSING_TARGET,
          step,
          "A component must follow '%s': '%s NAME' or '%s (NAME, NAME)'."
              .formatted(step.getKind(), step.getKind(), step.getKind()));
    }
  }
}
