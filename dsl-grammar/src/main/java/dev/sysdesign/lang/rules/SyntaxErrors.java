package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.syntax.SyntaxErrorMessages;
import org.eclipse.xtext.nodemodel.INode;

/** What the grammar does not take at all; the parser left its message at the node. */
final class SyntaxErrors implements TreeRule<SourceFile> {
  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    for (INode node : check.nodes().broken()) {
      check.error(SyntaxErrorMessages.CODE, node, node.getSyntaxErrorMessage().getMessage() + ".");
    }
  }
}
