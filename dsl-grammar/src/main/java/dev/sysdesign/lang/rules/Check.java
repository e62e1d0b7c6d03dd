package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Tokens;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The check of one file: where a rule reports.
 *
 * @param nodes of the file's text
 * @param library whether the file declares no system
 * @param meaningless by line, the first text that means nothing
 * @param explained stretches of text that mean nothing since a part before them is missing, which
 *     is reported: end by begin, as offsets
 */
record Check(
    SourceUnit unit,
    Nodes nodes,
    Report report,
    boolean library,
    SortedMap<Integer, Problem> meaningless,
    NavigableMap<Integer, Integer> explained) {
  Check(SourceUnit unit, Report report, boolean library) {
    this(
        unit,
        Nodes.below(unit.rootNode(), unit.text()),
        report,
        library,
        new TreeMap<>(),
        new TreeMap<>());
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

  /**
   * Says that what stands behind a statement on its line, and in a block that opens there, follows
   * from a problem of that statement: one mistake is one message.
   */
  void explainsRest(EObject statement) {
    int begin = NodeModelUtils.getNode(statement).getTotalEndOffset();
    int line = NodeModelUtils.getNode(statement).getEndLine();
    int end = begin;
    int depth = 0;
    for (ILeafNode leaf : unit.rootNode().getLeafNodes()) {
      if (leaf.getOffset() >= begin && !leaf.isHidden()) {
        if (depth <= 0 && leaf.getStartLine() > line) {
          break;
        }
        depth += leaf.getText().equals("{") ? 1 : leaf.getText().equals("}") ? -1 : 0;
        end = depth < 0 ? end : leaf.getEndOffset();
      }
    }
    explained.put(begin, end);
  }

  void finish() {
    meaningless.values().stream().filter(p -> !isExplained(p)).forEach(report::add);
  }

  private boolean isExplained(Problem problem) {
    Map.Entry<Integer, Integer> stretch = explained.floorEntry(problem.range().offset());
    return stretch != null && problem.range().offset() < stretch.getValue();
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
