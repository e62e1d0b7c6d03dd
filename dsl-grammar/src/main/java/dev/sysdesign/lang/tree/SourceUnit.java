package dev.sysdesign.lang.tree;

import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.source.LineIndex;
import dev.sysdesign.lang.source.SourceRange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * One parsed file.
 *
 * @param file the name under which its text was given
 * @param text its whole text
 * @param root its syntax tree
 * @param rootNode the nodes of its text
 * @param lines finds its lines
 */
public record SourceUnit(
    String file, String text, SourceFile root, ICompositeNode rootNode, LineIndex lines) {
  public SourceUnit(String file, SourceFile root, ICompositeNode rootNode) {
    this(file, rootNode.getText(), root, rootNode, new LineIndex(file, rootNode.getText()));
  }

  /** The word that ends right before an offset, blanks left out; empty where none does. */
  public String wordBefore(int offset) {
    int end = offset;
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** The next character of the same line that is no blank; a line end where there is none. */
  public char nextOnLine(int offset) {
    int next = offset;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next < text.length() ? text.charAt(next) : '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /** The range of a node without the white space and comments before it. */
  public SourceRange range(INode node) {
    return lines.range(node.getOffset(), node.getLength());
  }
}
