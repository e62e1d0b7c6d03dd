package dev.sysdesign.lang.tree;

import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.source.SourceRange;
import java.util.IdentityHashMap;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A file and all that it imports; finds the file and the place of every object in them. */
public final class Sources {
  private final SourceUnit main;
  private final List<SourceUnit> imported;
  private final IdentityHashMap<SourceFile, SourceUnit> byRoot = new IdentityHashMap<>();

  /**
   * @param imported directly or not, each once, in the order of the imports
   */
  public Sources(SourceUnit main, List<SourceUnit> imported) {
    this.main = main;
    this.imported = List.copyOf(imported);
    byRoot.put(main.root(), main);
    imported.forEach(unit -> byRoot.put(unit.root(), unit));
  }

  /** Makes the places of a text known that belongs to no file, such as a value from outside. */
  public void add(SourceUnit unit) {
    byRoot.put(unit.root(), unit);
  }

  public SourceUnit main() {
    return main;
  }

  public List<SourceUnit> imported() {
    return imported;
  }

  /** The file that an object stands in. */
  public SourceUnit unit(EObject object) {
    return byRoot.get((SourceFile) EcoreUtil.getRootContainer(object));
  }

  /** The range of an object without the white space and comments before it. */
  public SourceRange range(EObject object) {
    return range(object, NodeModelUtils.findActualNodeFor(object));
  }

  /** The range of a node of an object. */
  public SourceRange range(EObject object, INode node) {
    return unit(object).range(node);
  }

  /** The range of a feature's text; where it is missing, of the object's first token. */
  public SourceRange range(EObject object, EStructuralFeature feature) {
    return range(object, Tokens.first(object, feature).orElseGet(() -> Tokens.firstLeaf(object)));
  }

  /** The range from the start of one node to the end of another. */
  public SourceRange range(EObject object, INode first, INode last) {
    return unit(object).lines().range(first.getOffset(), last.getEndOffset() - first.getOffset());
  }
}
