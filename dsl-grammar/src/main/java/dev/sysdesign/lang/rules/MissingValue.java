package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.Arg;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.Operation;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.catalog.ValueRules;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A name, a param, an argument or an operator that no value follows. */
final class MissingValue implements TreeRule<EObject> {
  @Override
  public List<RuleSpec> owns() {
    return List.of();
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject object, Check check) {
    if (object instanceof Property property && property.isColon() && property.getValue() == null) {
      check.gap(ValueRules.MISSING_VALUE, property, message(property.getKey()));
    } else if (object instanceof ParamDecl param
        && param.getName() != null
        && param.getValue() == null
        && !param.isEquals()) {
      check.gapAfter(
          ValueRules.MISSING_VALUE,
          param,
          AstPackage.Literals.PARAM_DECL__NAME,
          message(param.getName()));
    } else if (object instanceof Arg arg && arg.getValue() == null) {
      check.gap(ValueRules.MISSING_VALUE, arg, message(arg.getKey()));
    } else if (object instanceof Operation operation && operation.getRight() == null) {
      check.gap(
          ValueRules.MISSING_VALUE,
          operation,
          "A number or a param must follow '" + operation.getOp() + "'.");
    }
  }

  private static String message(String name) {
    return "'%s' has no value: write '%s: VALUE'.".formatted(name, name);
  }
}
