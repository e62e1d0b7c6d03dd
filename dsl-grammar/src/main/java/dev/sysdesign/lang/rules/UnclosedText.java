package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.SourceFile;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A string or comment that its line ends. */
final class UnclosedText implements TreeRule<SourceFile> {
  static final RuleSpec UNCLOSED_STRING =
      RuleSpec.error(
          "unclosed-string",
          "A text in quotes ends with its line, and this one has no closing quote.",
          "system s \"Shop {",
          "Add the closing quote.");

  static final RuleSpec UNCLOSED_COMMENT =
      RuleSpec.error(
          "unclosed-comment",
          "A comment that begins with '/*' has no end, so the rest of the file is part of it.",
          "/* the shop",
          "Add '*/' where the comment ends.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(UNCLOSED_STRING, UNCLOSED_COMMENT);
  }

  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    for (ILeafNode leaf : check.nodes().texts()) {
      if (isUnclosedString(leaf)) {
        check.problem(UNCLOSED_STRING, leaf, "This text has no closing quote: add '\"'.");
      } else if (leaf.isHidden() && isUnclosedComment(leaf.getText())) {
        check.problem(UNCLOSED_COMMENT, leaf, "This comment has no end: add '*/'.");
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
