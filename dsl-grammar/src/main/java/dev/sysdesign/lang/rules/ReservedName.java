package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.parser.ReservedWords;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A reserved word where a name must stand. */
final class ReservedName implements TreeRule<SourceFile> {
  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    for (ILeafNode leaf : check.nodes().words()) {
      if (ReservedWords.contains(leaf.getText())
          && leaf.getGrammarElement() instanceof RuleCall call
          && call.getRule().getName().equals("RESERVED")) {
        check.error("reserved-name", leaf, message(leaf.getText()));
      }
    }
  }

  private static String message(String word) {
    return ReservedWords.TYPES.contains(word)
        ? "'%s' is a component type; name it what it is for, such as 'orders-%s'."
            .formatted(word, word)
        : "'%s' starts a statement and cannot be a name; choose another word, such as 'my-%s'."
            .formatted(word, word);
  }
}
