package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A bracket without its partner, reported where it opens. */
final class UnclosedBracket implements TreeRule<EObject> {
  static final RuleSpec UNCLOSED_BRACKET =
      RuleSpec.error(
          "unclosed-bracket",
          "A bracket has no partner; it is reported where it opens.",
          "service app { serviceTime: lognormal(5ms, p99: 20ms }",
          "Close it where it belongs.");

  private static final Map<String, String> CLOSING = Map.of("{", "}", "(", ")", "[", "]");

  @Override
  public List<RuleSpec> owns() {
    return List.of(UNCLOSED_BRACKET);
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject object, Check check) {
    EStructuralFeature closed = object.eClass().getEStructuralFeature("closed");
    if (closed == null || (boolean) object.eGet(closed)) {
      return;
    }
    for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(object).getLeafNodes()) {
      String closing = CLOSING.get(leaf.getText());
      if (closing != null && isSwallowed(object, closing)) {
        return;
      }
      if (closing != null) {
        check.problem(
            UNCLOSED_BRACKET,
            leaf,
            "'%s' has no partner: add '%s'.".formatted(leaf.getText(), closing));
        return;
      }
    }
  }

  /** An unclosed string took the partner with the rest of its line. */
  private static boolean isSwallowed(EObject object, String closing) {
    for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(object).getLeafNodes()) {
      if (UnclosedText.isUnclosedString(leaf) && leaf.getText().contains(closing)) {
        return true;
      }
    }
    return false;
  }
}
