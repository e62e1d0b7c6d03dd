package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.InjectionDecl;
import dev.sysdesign.lang.ast.NodeTarget;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A line of a scenario being typed: {@code at 20s for 30s: cache-stampede on}. */
final class IncompleteAction implements TreeRule<EObject> {
  static final RuleSpec MISSING_TIME =
      RuleSpec.error(
          "missing-time",
          "'at' does not say when, or 'for' does not say how long.",
          "at 5s for",
          "Write a time.");

  static final RuleSpec MISSING_CHAOS =
      RuleSpec.error(
          "missing-chaos",
          "A line of a scenario says when, and not what happens.",
          "scenario slow { at 5s for 5s: }",
          "Name a fault and what it hits, as in 'node-crash on app'.");

  private static final String EXAMPLE = ", as in 'at 20s for 30s: node-crash on app'.";

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISSING_TIME, MISSING_CHAOS);
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject object, Check check) {
    if (object instanceof AtLine line) {
      line(line, check);
    } else if (object instanceof InjectionDecl injection && injection.getTarget() == null) {
      check.gapAfter(
          MissingTarget.MISSING_TARGET,
          injection,
          injection.isOn()
              ? AstPackage.Literals.INJECTION_DECL__ON
              : AstPackage.Literals.INJECTION_DECL__CHAOS,
          "'%s' must say what it hits: 'on NAME', 'on a -> b', 'on zone NAME' or 'on all TYPE'."
              .formatted(injection.getChaos()));
    } else if (object instanceof NodeTarget target && pointsAtNothing(target)) {
      check.gap(
          MissingTarget.MISSING_TARGET,
          target,
          "A component must follow the arrow on the same line.");
    }
  }

  private static void line(AtLine line, Check check) {
    if (line.getTime() == null
        && Tokens.of(line, AstPackage.Literals.AT_LINE__TIME_PARAM).isEmpty()) {
      check.gap(MISSING_TIME, line, "A time must follow 'at'" + EXAMPLE);
    } else if (line.isLasts()
        && line.getDuration() == null
        && Tokens.of(line, AstPackage.Literals.AT_LINE__DURATION_PARAM).isEmpty()) {
      check.gapAfter(
          MISSING_TIME,
          line,
          AstPackage.Literals.AT_LINE__LASTS,
          "A time must follow 'for'" + EXAMPLE);
    } else if (line.getInjections().isEmpty()) {
      check.gap(MISSING_CHAOS, line, "This line says when but not what" + EXAMPLE);
    }
  }

  private static boolean pointsAtNothing(NodeTarget target) {
    boolean arrow = !Tokens.of(target, AstPackage.Literals.NODE_TARGET__ARROW).isEmpty();
    return target.getDangling() != null
        || (arrow && Tokens.of(target, AstPackage.Literals.NODE_TARGET__TARGET).isEmpty());
  }
}
