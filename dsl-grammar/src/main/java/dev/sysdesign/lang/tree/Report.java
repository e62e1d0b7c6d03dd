package dev.sysdesign.lang.tree;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.catalog.SourceRules;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/** Collects the problems of one file and of those it imports. */
public final class Report {
  /** More problems than this help nobody; the last one says that there are more. */
  public static final int MOST = 1_000;

  private final Sources sources;
  private final Set<Problem> problems = new LinkedHashSet<>();

  public Report(Sources sources) {
    this.sources = sources;
  }

  /** Whether further problems are left out. */
  public boolean isFull() {
    return problems.size() >= MOST;
  }

  /** Whether anything is wrong so far. */
  public boolean hasErrors() {
    return problems().stream().anyMatch(Problem::isError);
  }

  public void problem(RuleSpec rule, SourceRange range, String message, String hint) {
    add(new Problem(rule, range, message, hint));
  }

  public void problem(RuleSpec rule, SourceRange range, String message) {
    problem(rule, range, message, "");
  }

  /** A problem of the whole of an object. */
  public void problem(RuleSpec rule, EObject object, String message) {
    problem(rule, sources.range(object), message);
  }

  /** A problem of the text of a feature, or where that is missing, of the object's start. */
  public void problem(RuleSpec rule, EObject object, EStructuralFeature feature, String message) {
    problem(rule, sources.range(object, feature), message);
  }

  /** A problem of a node of an object. */
  public void problem(RuleSpec rule, EObject object, INode node, String message, String hint) {
    problem(rule, sources.range(object, node), message, hint);
  }

  public void add(Problem problem) {
    if (!isFull()) {
      problems.add(problem);
    }
  }

  /** All problems: those of the file itself first, each file's in the order of its text. */
  public List<Problem> problems() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.comparing((Problem p) -> !p.file().equals(sources.main().file()))
            .thenComparing(Problem::file)
            .thenComparingInt(p -> p.range().offset())
            .thenComparing(Problem::code));
    if (isFull()) {
      sorted.add(
          new Problem(
              SourceRules.TOO_MANY_PROBLEMS,
              SourceRange.startOf(sources.main().file()),
              "There are more problems; the first " + MOST + " are shown.",
              ""));
    }
    return sorted;
  }
}
