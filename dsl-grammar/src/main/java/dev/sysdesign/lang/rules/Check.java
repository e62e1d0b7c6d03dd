package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.source.Problem;
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
   * A problem of text that means nothing. Of one line only the first is reported, since the rest
   * follows from it; {@link #finish} does so.
   */
  void meaningless(RuleSpec rule, SourceRange range, String message, String hint) {
    meaningless.merge(
        range.line(),
        new Problem(rule, range, message, hint),
        (one, other) -> one.range().offset() <= other.range().offset() ? one : other);
  }

  void finish() {
    meaningless.values().forEach(report::add);
  }

  void problem(RuleSpec rule, INode node, String message) {
    problem(rule, node, message, "");
  }

  void problem(RuleSpec rule, INode node, String message, String hint) {
    report.problem(rule, unit.range(node), message, hint);
  }

  void problem(RuleSpec rule, SourceRange range, String message, String hint) {
    report.problem(rule, range, message, hint);
  }

  /** A problem at the keyword or first word of a statement, such as a part that is missing. */
  void gap(RuleSpec rule, EObject object, String message) {
    gap(rule, object, message, "");
  }

  void gap(RuleSpec rule, EObject object, String message, String hint) {
    problem(rule, Tokens.firstLeaf(object), message, hint);
  }

  /** A problem at the last token of a feature, behind which something is missing. */
  void gapAfter(RuleSpec rule, EObject object, EStructuralFeature feature, String message) {
    var nodes = Tokens.of(object, feature);
    problem(rule, nodes.get(nodes.size() - 1), message);
  }
}
