package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A closing brace that nothing opened. */
final class StrayBrace implements TreeRule<SourceFile> {
  static final RuleSpec STRAY_BRACE =
      RuleSpec.error(
          "stray-brace",
          "A '}' closes nothing: the system was closed before.",
          "client users { rate: 10rps } }",
          "Remove it, or the one before it that closes too early.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(STRAY_BRACE);
  }

  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    if (file.getStray().isEmpty()) {
      return;
    }
    Tokens.of(file, AstPackage.Literals.SOURCE_FILE__STRAY).stream()
        .skip(swallowedBraces(check))
        .forEach(
            brace ->
                check.problem(
                    STRAY_BRACE,
                    brace,
                    "'}' closes nothing: remove it, or a '}' before it that closes too early."));
  }

  /** Opening braces that unclosed strings took with the rest of their lines. */
  private static long swallowedBraces(Check check) {
    long swallowed = 0;
    for (ILeafNode leaf : check.nodes().texts()) {
      if (UnclosedText.isUnclosedString(leaf)) {
        swallowed += leaf.getText().chars().filter(c -> c == '{').count();
      }
    }
    return swallowed;
  }
}
