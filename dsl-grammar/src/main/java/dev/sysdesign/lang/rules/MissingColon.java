package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.ast.Value;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A property or param whose name and value no colon joins: {@code instances 4}. */
final class MissingColon implements TreeRule<EObject> {
  static final RuleSpec MISSING_COLON =
      RuleSpec.error(
          "missing-colon",
          "Name and value of a property or a param are not joined by a colon.",
          "service app { instances 4 }",
          "Write 'name: value'.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISSING_COLON);
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject object, Check check) {
    if (object instanceof Property property && !property.isColon()) {
      report(property, AstPackage.Literals.PROPERTY__KEY, property.getValue(), check);
    } else if (object instanceof ParamDecl param && isJoinedOtherwise(param)) {
      report(param, AstPackage.Literals.PARAM_DECL__NAME, param.getValue(), check);
    }
  }

  private static boolean isJoinedOtherwise(ParamDecl param) {
    boolean colon = Tokens.written(param).contains(":");
    return param.getName() != null && !colon && (param.isEquals() || param.getValue() != null);
  }

  private static void report(EObject object, EStructuralFeature name, Value value, Check check) {
    check.problem(
        MISSING_COLON,
        Tokens.first(object, name).orElseThrow(),
        "A colon must follow '%s': write '%s: %s'."
            .formatted(
                Tokens.name(object, name).orElseThrow(),
                Tokens.name(object, name).orElseThrow(),
                value == null ? "VALUE" : Tokens.written(value)));
  }
}
