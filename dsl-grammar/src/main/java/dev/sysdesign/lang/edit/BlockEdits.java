package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.tree.SourceUnit;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Properties in the braces of a statement. */
final class BlockEdits {
  private static final String INDENT = "    ";

  private final SourceUnit unit;
  private final Lines lines;

  BlockEdits(SourceUnit unit) {
    this.unit = unit;
    this.lines = new Lines(unit.text());
  }

  static Optional<Property> property(Block block, String name) {
    return block == null
        ? Optional.empty()
        : block.getProperties().stream().filter(p -> name.equals(p.getKey())).findFirst();
  }

  /**
   * Sets a property.
   *
   * @param owner the statement; without braces it gets some
   */
  Splice set(EObject owner, Block block, String name, String value) {
    Optional<Property> found = property(block, name).filter(p -> p.getValue() != null);
    if (found.isPresent()) {
      EObject old = found.get().getValue();
      return new Splice(unit.file(), Statements.start(old), Statements.end(old), value);
    }
    String text = name + ": " + value;
    if (block == null) {
      return Splice.insert(unit.file(), Statements.end(owner), " { " + text + " }");
    }
    return append(block, text);
  }

  /** Puts something at the end of braces. */
  Splice append(EObject braces, String text) {
    int open = Statements.start(braces);
    int close = Statements.end(braces) - 1;
    int at = lines.beforeBlanks(close);
    boolean empty = at == open + 1;
    boolean tall = unit.text().substring(open, close).indexOf('\n') >= 0;
    if (!tall) {
      String separator = empty || unit.text().charAt(at - 1) == ',' ? " " : ", ";
      return new Splice(unit.file(), at, close, separator + text + " ");
    }
    String outer = lines.indent(close);
    boolean ownLine = lines.startsLine(close);
    String indent = (ownLine ? outer : lines.indent(open)) + INDENT;
    String end = ownLine ? outer : lines.indent(open);
    return new Splice(unit.file(), at, close, "\n" + indent + text + "\n" + end);
  }

  /** Puts something before what stands in braces. */
  Splice prepend(EObject item, String text) {
    int start = Statements.start(item);
    String separator = lines.startsLine(start) ? "\n" + lines.indent(start) : ", ";
    return Splice.insert(unit.file(), start, text + separator);
  }

  /** Takes a property away; braces in which nothing is left go, too. */
  Splice takeAway(EObject owner, Block block, Property property) {
    if (block.getProperties().size() == 1 && !hasComments(block, property)) {
      int open = Statements.start(block);
      int before = lines.beforeBlanks(open);
      boolean sameLine = unit.text().substring(before, open).indexOf('\n') < 0;
      return new Splice(unit.file(), sameLine ? before : open, Statements.end(block), "");
    }
    return remove(property);
  }

  /** Takes one of several out of braces, with the comment behind it on a line of its own. */
  Splice remove(EObject item) {
    int start = Statements.start(item);
    int end = Statements.end(item);
    int trailing = lines.trailing(end);
    if (lines.startsLine(start) && trailing >= 0) {
      return new Splice(unit.file(), lines.start(start), lines.afterBreak(lines.end(trailing)), "");
    }
    int before = lines.beforeBlanks(start);
    boolean comma = unit.text().charAt(before - 1) == ',';
    if (comma) {
      return new Splice(unit.file(), before - 1, end, "");
    }
    int after = end;
    while (" \t,".indexOf(unit.text().charAt(after)) >= 0) {
      after++;
    }
    return new Splice(unit.file(), start, after, "");
  }

  /** Whether braces hold comments other than those behind the property on its line. */
  private boolean hasComments(Block block, Property property) {
    int trailing = lines.trailing(Statements.end(property));
    for (ILeafNode leaf : Statements.node(block).getLeafNodes()) {
      boolean inside =
          leaf.getOffset() > Statements.start(block) && leaf.getOffset() < Statements.end(block);
      boolean own =
          leaf.getOffset() >= Statements.end(property)
              && leaf.getOffset() < trailing
              && lines.startsLine(Statements.start(property));
      if (inside && leaf.isHidden() && !leaf.getText().isBlank() && !own) {
        return true;
      }
    }
    return false;
  }
}
