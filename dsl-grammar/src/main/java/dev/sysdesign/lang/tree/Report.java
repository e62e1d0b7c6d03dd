package dev.sysdesign.lang.tree;

import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.Severity;
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

  public void error(String code, SourceRange range, String message, String hint) {
    add(new Problem(code, Severity.ERROR, range, message, hint));
  }

  public void error(String code, SourceRange range, String message) {
    error(code, range, message, "");
  }

  /** An error about the whole of an object. */
  public void error(String code, EObject object, String message) {
    error(code, sources.range(object), message);
  }

  /** An error about the text of a feature, or where that is missing, about the object's start. */
  public void error(String code, EObject object, EStructuralFeature feature, String message) {
    error(code, sources.range(object, feature), message);
  }

  /** An error about a node of an object. */
  public void error(String code, EObject object, INode node, String message, String hint) {
    error(code, sources.range(object, node), message, hint);
  }

  public void warning(String code, SourceRange range, String message, String hint) {
    add(new Problem(code, Severity.WARNING, range, message, hint));
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
              "too-many-problems",
              Severity.ERROR,
              SourceRange.startOf(sources.main().file()),
              "There are more problems; the first " + MOST + " are shown.",
              ""));
    }
    return sorted;
  }
}
