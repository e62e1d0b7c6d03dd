package dev.sysdesign.lang.formatting;

import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.Body;
import dev.sysdesign.lang.ast.CallExpr;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.GuardClause;
import dev.sysdesign.lang.ast.ListLiteral;
import dev.sysdesign.lang.ast.Objectives;
import dev.sysdesign.lang.ast.ScenarioBody;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.ast.Step;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where things begin in a text, by offset.
 *
 * @param starts what begins at a token
 * @param tall braces whose content takes lines of its own
 */
record Layout(Map<Integer, Start> starts, BitSet tall) {
  /** What begins at a token. */
  enum Start {
    /** Always on a line of its own, unless it is alone in braces on one line. */
    STATEMENT,
    /** The first of some properties or objectives. */
    FIRST_PROPERTY,
    /** After a comma, or on a new line where the author broke it. */
    PROPERTY,
    /** After a comma. */
    ELEMENT,
    /** A hop of a chain. */
    ARROW
  }

  static Layout of(SourceUnit unit) {
    Layout layout = new Layout(new HashMap<>(), new BitSet());
    layout.add(unit.root(), unit);
    Iterator<EObject> objects = unit.root().eAllContents();
    while (objects.hasNext()) {
      layout.add(objects.next(), unit);
    }
    return layout;
  }

  private void add(EObject object, SourceUnit unit) {
    if (object instanceof SourceFile file) {
      statements(file.getStatements());
    } else if (object instanceof Body body) {
      statements(body.getStatements());
      brace(body, body.getStatements().size() > 1, unit);
    } else if (object instanceof ScenarioBody body) {
      statements(body.getLines());
      statements(body.getExpects());
      brace(body, body.getLines().size() + body.getExpects().size() > 1, unit);
    } else if (object instanceof Block block) {
      properties(block.getProperties());
      brace(block, false, unit);
    } else if (object instanceof Objectives objectives) {
      properties(objectives.getObjectives());
      brace(objectives, false, unit);
    } else {
      inner(object);
    }
  }

  private void inner(EObject object) {
    if (object instanceof CallExpr call) {
      elements(nodes(call.getArgs()));
    } else if (object instanceof ListLiteral list) {
      elements(nodes(list.getValues()));
    } else if (object instanceof GuardClause guard) {
      elements(nodes(guard.getTerms()));
    } else if (object instanceof AtLine line) {
      elements(nodes(line.getInjections()));
    } else if (object instanceof GroupingDecl grouping) {
      elements(Tokens.of(grouping, AstPackage.Literals.GROUPING_DECL__NAMES).stream());
    } else if (object instanceof Step step) {
      starts.put(start(NodeModelUtils.findActualNodeFor(step)), Start.ARROW);
      elements(Tokens.of(step, AstPackage.Literals.STEP__TARGETS).stream());
    }
  }

  private void statements(List<? extends EObject> statements) {
    nodes(statements).forEach(node -> starts.put(start(node), Start.STATEMENT));
  }

  private void properties(List<? extends EObject> properties) {
    nodes(properties).forEach(node -> starts.put(start(node), Start.PROPERTY));
    nodes(properties).findFirst().ifPresent(n -> starts.put(start(n), Start.FIRST_PROPERTY));
  }

  private void elements(Stream<INode> nodes) {
    nodes.skip(1).forEach(node -> starts.put(start(node), Start.ELEMENT));
  }

  private void brace(EObject braces, boolean tallAnyway, SourceUnit unit) {
    INode node = NodeModelUtils.findActualNodeFor(braces);
    String text = unit.text();
    boolean breaks = false;
    for (int i = node.getOffset(); i < node.getEndOffset() && !breaks; i++) {
      breaks = text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
    tall.set(node.getOffset(), tallAnyway || breaks);
  }

  private static Stream<INode> nodes(List<? extends EObject> objects) {
    return objects.stream().map(NodeModelUtils::findActualNodeFor);
  }

  private static int start(INode node) {
    return Tokens.firstLeaf(node).getOffset();
  }
}
