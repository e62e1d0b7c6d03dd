package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.SourceFile;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A string or comment that its line ends. */
final class UnclosedText implements TreeRule<SourceFile> {
  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    for (ILeafNode leaf : check.unit().rootNode().getLeafNodes()) {
      String text = leaf.getText();
      if (isUnclosedString(leaf)) {
        check.error("unclosed-string", leaf, "This text has no closing quote: add '\"'.");
      } else if (text.startsWith("/*") && leaf.isHidden() && !text.endsWith("*/")) {
        check.error("unclosed-comment", leaf, "This comment has no end: add '*/'.");
      }
    }
  }

  static boolean isUnclosedString(ILeafNode leaf) {
    return leaf.getText().startsWith("\"") && !isClosed(leaf.getText());
  }

  private static boolean isClosed(String text) {
    if (text.length() < 2 || !text.endsWith("\"")) {
      return false;
    }
    int escapes = 0;
    for (int i = text.length() - 2; i > 0 && text.charAt(i) == '\\'; i--) {
      escapes++;
    }
    return escapes % 2 == 0;
  }
}
