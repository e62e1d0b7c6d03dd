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
    for (ILeafNode leaf : check.nodes().texts()) {
      if (isUnclosedString(leaf)) {
        check.error("unclosed-string", leaf, "This text has no closing quote: add '\"'.");
      } else if (leaf.isHidden() && isUnclosedComment(leaf.getText())) {
        check.error("unclosed-comment", leaf, "This comment has no end: add '*/'.");
      }
    }
  }

  private static boolean isUnclosedComment(String text) {
    return text.startsWith("/*") && !text.endsWith("*/");
  }

  static boolean isUnclosedString(ILeafNode leaf) {
    if (leaf.isHidden()) {
      return false;
    }
    String text = leaf.getText();
    return text.startsWith("\"") && !isClosed(text);
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
