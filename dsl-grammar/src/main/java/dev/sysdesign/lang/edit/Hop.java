package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.Step;
import dev.sysdesign.lang.tree.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Where a step of a caller stands.
 *
 * @param index which arrow of the statement it is, from 0
 * @param callers all that begin there: those in parentheses before the arrow
 * @param step of the caller, in the model
 */
record Hop(EdgeDecl statement, int index, List<String> callers, String caller, int step) {

  /** All of them in the order of the model's steps. */
  static List<Hop> all(Draft draft) {
    List<Hop> hops = new ArrayList<>();
    Map<String, Integer> next = new HashMap<>();
    for (EdgeDecl statement : draft.members().of(EdgeDecl.class)) {
      List<String> callers = Tokens.names(statement, AstPackage.Literals.EDGE_DECL__SOURCE);
      for (int i = 0; i < statement.getSteps().size(); i++) {
        for (String caller : callers) {
          int step = next.merge(caller, 1, Integer::sum) - 1;
          hops.add(new Hop(statement, i, callers, caller, step));
        }
        callers = Tokens.names(statement.getSteps().get(i), AstPackage.Literals.STEP__TARGETS);
      }
    }
    return hops;
  }

  static Optional<Hop> find(Draft draft, String caller, int step) {
    return all(draft).stream()
        .filter(hop -> hop.caller().equals(caller) && hop.step() == step)
        .findFirst();
  }

  Step arrow() {
    return statement.getSteps().get(index);
  }

  List<INode> targets() {
    return Tokens.of(arrow(), AstPackage.Literals.STEP__TARGETS);
  }

  boolean isLast() {
    return index == statement.getSteps().size() - 1;
  }

  /** Whether the statement says nothing else. */
  boolean isAlone() {
    return callers.size() == 1 && statement.getSteps().size() == 1;
  }
}
