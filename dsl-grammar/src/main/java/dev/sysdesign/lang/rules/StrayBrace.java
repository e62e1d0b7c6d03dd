package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.tree.Tokens;
import org.eclipse.xtext.nodemodel.INode;

/** A closing brace that nothing opened. */
final class StrayBrace implements TreeRule<SourceFile> {
  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    if (file.getStray().isEmpty()) {
      return;
    }
    for (INode brace : Tokens.of(file, AstPackage.Literals.SOURCE_FILE__STRAY)) {
      check.error(
          "stray-brace",
          brace,
          "'}' closes nothing: remove it, or a '}' before it that closes too early.");
    }
  }
}
