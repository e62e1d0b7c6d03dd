package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.parser.WordLexer;
import java.util.List;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Brackets in brackets, beyond what the parser follows. */
final class NestedTooDeeply implements TreeRule<SourceFile> {
  static final RuleSpec NESTED_TOO_DEEPLY =
      RuleSpec.error(
          "nested-too-deeply",
          "Brackets stand more than 100 deep in each other; what the last of them encloses is not read.",
          "group \"g\" { group \"g\" {",
          "Take blocks apart.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(NESTED_TOO_DEEPLY);
  }

  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    for (ILeafNode leaf : check.nodes().brackets()) {
      if (isTooDeep(leaf)) {
        int offset = leaf.getOffset();
        check.problem(
            NESTED_TOO_DEEPLY,
            check.unit().lines().range(offset, 1),
            "Brackets are nested more than "
                + WordLexer.DEEPEST
                + " deep here; what this one encloses is not read.",
            "");
      }
    }
  }

  static boolean isTooDeep(ILeafNode leaf) {
    return leaf.getGrammarElement() instanceof RuleCall call
        && call.getRule().getName().equals("TOO_DEEP");
  }
}
