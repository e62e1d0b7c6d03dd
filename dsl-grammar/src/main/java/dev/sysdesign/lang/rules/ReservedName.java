package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.statement.ReservedWords;
import java.util.List;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A reserved word where a name must stand. */
final class ReservedName implements TreeRule<SourceFile> {
  static final RuleSpec RESERVED_NAME =
      RuleSpec.error(
          "reserved-name",
          "A word that begins statements of the language stands where a name must.",
          "service cache",
          "Name the component by what it is for.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(RESERVED_NAME);
  }

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
        check.problem(RESERVED_NAME, leaf, message(leaf.getText()));
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
