package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.syntax.SyntaxErrorMessages;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;

/** What the grammar does not take at all; the parser left its message at the node. */
final class SyntaxErrors implements TreeRule<SourceFile> {
  @Override
  public List<RuleSpec> owns() {
    return List.of(SyntaxErrorMessages.SYNTAX_ERROR);
  }

  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    for (INode node : check.nodes().broken()) {
      check.problem(
          SyntaxErrorMessages.SYNTAX_ERROR, node, node.getSyntaxErrorMessage().getMessage() + ".");
    }
  }
}
