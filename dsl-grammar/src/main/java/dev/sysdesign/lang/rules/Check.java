package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.Severity;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Tokens;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The check of one file: where a rule reports.
 *
 * @param nodes of the file's text
 * @param library whether the file declares no system
 * @param meaningless by line, the first text that means nothing
 */
record Check(
    SourceUnit unit,
    Nodes nodes,
    Report report,
    boolean library,
    SortedMap<Integer, Problem> meaningless) {
  Check(SourceUnit unit, Report report, boolean library) {
    this(unit, Nodes.below(unit.rootNode(), unit.text()), report, library, new TreeMap<>());
  }

  /**
   * An error about text that means nothing. Of one line only the first is reported, since the rest
   * follows from it; {@link #finish} does so.
   */
  void meaningless(String code, SourceRange range, String message, String hint) {
    meaningless.merge(
        range.line(),
        new Problem(code, Severity.ERROR, range, message, hint),
        (one, other) -> one.range().offset() <= other.range().offset() ? one : other);
  }

  void finish() {
    meaningless.values().forEach(report::add);
  }

  void error(String code, INode node, String message) {
    error(code, node, message, "");
  }

  void error(String code, INode node, String message, String hint) {
    report.error(code, unit.range(node), message, hint);
  }

  void error(String code, SourceRange range, String message, String hint) {
    report.error(code, range, message, hint);
  }

  /** An error at the keyword or first word of a statement, where a part of it is missing. */
  void gap(String code, EObject object, String message) {
    error(code, Tokens.firstLeaf(object), message);
  }

  /** A warning at the keyword or first word of a statement. */
  void warning(String code, EObject object, String message, String hint) {
    report.warning(code, unit.range(Tokens.firstLeaf(object)), message, hint);
  }

  /** An error at the last token of a feature, behind which something is missing. */
  void gapAfter(String code, EObject object, EStructuralFeature feature, String message) {
    var nodes = Tokens.of(object, feature);
    error(code, nodes.get(nodes.size() - 1), message);
  }
}
