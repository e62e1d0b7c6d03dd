package dev.sysdesign.lang.tree;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text behind the syntax tree. References are read from here: nothing needs to be linked. */
public final class Tokens {
  private Tokens() {}

  /** The nodes that a feature was read from, in order; empty where it is not in the text. */
  public static List<INode> of(EObject object, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(object, feature);
  }

  /** The node that a feature was read from. */
  public static Optional<INode> first(EObject object, EStructuralFeature feature) {
    return of(object, feature).stream().findFirst();
  }

  /** The name that a reference or declaration gives; empty where it is not in the text. */
  public static Optional<String> name(EObject object, EStructuralFeature feature) {
    return first(object, feature).map(Tokens::name);
  }

  /** The names of a list of references. */
  public static List<String> names(EObject object, EStructuralFeature feature) {
    return of(object, feature).stream().map(Tokens::name).toList();
  }

  /** The name that a node spells, without blanks, comments and the mark of an escaped word. */
  public static String name(INode node) {
    String text = text(node);
    return text.startsWith("^") ? text.substring(1) : text;
  }

  /** The text of a node without white space and comments. */
  public static String text(INode node) {
    if (node instanceof ILeafNode leaf) {
      return leaf.getText();
    }
    StringBuilder text = new StringBuilder();
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        text.append(leaf.getText());
      }
    }
    return text.toString();
  }

  /** The text of an object as the file has it, from its first to its last character. */
  public static String written(EObject object) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    return node == null ? "" : NodeModelUtils.getTokenText(node);
  }

  /** The first visible token of an object, such as the keyword of a statement. */
  public static ILeafNode firstLeaf(EObject object) {
    return firstLeaf(NodeModelUtils.findActualNodeFor(object));
  }

  /** The first visible token of a node. */
  public static ILeafNode firstLeaf(INode node) {
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        return leaf;
      }
    }
    throw new IllegalArgumentException("a node without a visible token: '" + node.getText() + "'");
  }
}
