package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.parser.WordLexer;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Brackets in brackets, beyond what the parser follows. */
final class NestedTooDeeply implements TreeRule<SourceFile> {
  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    for (ILeafNode leaf : check.nodes().brackets()) {
      if (isTooDeep(leaf)) {
        int offset = leaf.getOffset();
        check.error(
            "nested-too-deeply",
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
