package dev.sysdesign.lang;

import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.ast.SloDecl;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.lowering.ConditionLowering;
import dev.sysdesign.lang.meaning.ModelRules;
import dev.sysdesign.lang.rules.TreeRules;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.List;
import java.util.Optional;

/**
 * Comparisons such as {@code shoppers.p99 > 300ms}, as an {@code slo} has them, that stand outside
 * of a file.
 */
public final class Conditions {
  /** So that columns are those of the condition. */
  private static final String BEFORE = "system condition { slo \"condition\" {\n";

  private Conditions() {}

  /**
   * What a condition means.
   *
   * @param objective empty where something is wrong
   * @param problems with columns of the condition
   */
  public record Read(Optional<Objective> objective, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads one.
   *
   * @param place the name that problems carry
   * @param topology whose metrics it may name
   */
  public static Read read(String place, String text, Topology topology) {
    SourceUnit unit = SourceParser.parse(place, BEFORE + text + "\n} }");
    Sources sources = new Sources(unit, List.of());
    Report report = new Report(sources);
    TreeRules.check(unit, report);
    Optional<ObjectiveDecl> decl = only(unit.root());
    if (decl.isEmpty()) {
      report.problem(
          NameRules.NO_CONDITION,
          SourceRange.startOf(place),
          "'%s' is no comparison of a metric with a limit.".formatted(text),
          "Write one as in an 'slo', such as 'errors > 5%'.");
    }
    if (report.hasErrors()) {
      return new Read(Optional.empty(), report.problems());
    }
    Optional<Objective> objective = ConditionLowering.lower(decl.get(), topology, sources, report);
    objective.ifPresent(
        found -> ModelRules.condition(topology, found, sources.range(decl.get()), report));
    return new Read(report.hasErrors() ? Optional.empty() : objective, report.problems());
  }

  private static Optional<ObjectiveDecl> only(SourceFile root) {
    return only(root.getStatements(), SystemDecl.class)
        .map(SystemDecl::getBody)
        .flatMap(body -> only(body.getStatements(), SloDecl.class))
        .map(SloDecl::getObjectives)
        .flatMap(all -> only(all.getObjectives(), ObjectiveDecl.class));
  }

  private static <T> Optional<T> only(List<?> all, Class<T> type) {
    return all.size() == 1 && type.isInstance(all.get(0))
        ? Optional.of(type.cast(all.get(0)))
        : Optional.empty();
  }
}
