package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.tree.Tokens;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A bracket without its partner, reported where it opens. */
final class UnclosedBracket implements TreeRule<EObject> {
  private static final Map<String, String> CLOSING = Map.of("{", "}", "(", ")", "[", "]");

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
      if (closing != null) {
        check.error(
            "unclosed-bracket",
            leaf,
            "'%s' has no partner: add '%s' after '%s'."
                .formatted(leaf.getText(), closing, lastWord(object)));
        return;
      }
    }
  }

  private static String lastWord(EObject object) {
    String text = Tokens.written(object).strip();
    int start = text.lastIndexOf('\n') + 1;
    String line = text.substring(start).strip();
    return line.length() > 30 ? "…" + line.substring(line.length() - 30) : line;
  }
}
