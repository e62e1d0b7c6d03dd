package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Tokens;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where statements begin and end, with what belongs to them, and where others can stand. */
final class Statements {
  private static final String INDENT = "    ";

  private final SourceUnit unit;
  private final Lines lines;

  Statements(SourceUnit unit) {
    this.unit = unit;
    this.lines = new Lines(unit.text());
  }

  static Statements around(Draft draft, EObject object) {
    return new Statements(draft.sources().unit(object));
  }

  static INode node(EObject object) {
    return NodeModelUtils.findActualNodeFor(object);
  }

  static int start(EObject object) {
    return Tokens.firstLeaf(object).getOffset();
  }

  static int end(EObject object) {
    return node(object).getEndOffset();
  }

  Lines lines() {
    return lines;
  }

  String file() {
    return unit.file();
  }

  String text(EObject object) {
    return unit.text().substring(start(object), end(object));
  }

  /**
   * The begin of the comments that are attached to a statement: right above it, no line between.
   */
  int withComments(EObject statement) {
    int begin = start(statement);
    for (ILeafNode leaf = previous(begin); leaf != null; leaf = previous(leaf.getOffset())) {
      String text = leaf.getText();
      if (text.isBlank()) {
        if (text.chars().filter(c -> c == '\n').count() > 1) {
          return begin;
        }
      } else if (leaf.isHidden() && lines.startsLine(leaf.getOffset())) {
        begin = leaf.getOffset();
      } else {
        return begin;
      }
    }
    return begin;
  }

  private ILeafNode previous(int offset) {
    return offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(unit.rootNode(), offset - 1);
  }

  /** Takes a statement out, with the comments attached to it and behind it. */
  Splice remove(EObject statement) {
    int begin = withComments(statement);
    int end = end(statement);
    int trailing = lines.trailing(end);
    if (!lines.startsLine(begin) || trailing < 0) {
      int after = end;
      while (after < unit.text().length() && " ,\t".indexOf(unit.text().charAt(after)) >= 0) {
        after++;
      }
      return new Splice(file(), begin, after, "");
    }
    return new Splice(file(), lines.start(begin), lines.afterBreak(lines.end(trailing)), "");
  }

  /** What a statement is with its comments, from the first to the last character. */
  String whole(EObject statement) {
    int trailing = lines.trailing(end(statement));
    return unit.text().substring(withComments(statement), Math.max(end(statement), trailing));
  }

  /** Puts a statement behind another one. */
  Splice after(EObject statement, String text) {
    int end = end(statement);
    int trailing = lines.trailing(end);
    String indent = lines.indent(start(statement));
    String indented = "\n" + indent + text.replace("\n", "\n" + indent);
    return trailing >= 0
        ? Splice.insert(file(), trailing, indented)
        : Splice.insert(file(), end, indented + "\n" + indent);
  }

  /** Puts a statement before another one and the comments attached to it. */
  Splice before(EObject statement, String text) {
    String indent = lines.indent(start(statement));
    return Splice.insert(
        file(), withComments(statement), text.replace("\n", "\n" + indent) + "\n" + indent);
  }

  /** Puts a statement at the end of braces. */
  Splice atEnd(EObject braces, String text) {
    int close = end(braces) - 1;
    int at = lines.beforeBlanks(close);
    String outer = lines.indent(start(braces));
    String indented = "\n" + outer + INDENT + text.replace("\n", "\n" + outer + INDENT);
    return new Splice(file(), at, close, indented + "\n" + outer);
  }
}
