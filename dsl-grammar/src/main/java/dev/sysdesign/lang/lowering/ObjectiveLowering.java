package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.catalog.MetricSpec.Subject;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Lowers comparisons of metrics with limits. */
final class ObjectiveLowering {
  private final Sources sources;
  private final Report report;
  private final Blocks blocks;
  private final Subjects subjects;
  private final Origins origins;

  ObjectiveLowering(
      Sources sources, Report report, Blocks blocks, Subjects subjects, Origins origins) {
    this.sources = sources;
    this.report = report;
    this.blocks = blocks;
    this.subjects = subjects;
    this.origins = origins;
  }

  /**
   * The comparison; empty where a part of it is missing or wrong.
   *
   * @param owner what it becomes in the model
   */
  Optional<Objective> lower(ObjectiveDecl decl, Owner owner) {
    if (decl.getValue() == null || (decl.getSystem() == null && decl.getMetric() == null)) {
      return Optional.empty();
    }
    Optional<Subject> subject = subject(decl);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = decl.getSystem() != null;
    EStructuralFeature at =
        whole
            ? AstPackage.Literals.OBJECTIVE_DECL__SYSTEM
            : AstPackage.Literals.OBJECTIVE_DECL__METRIC;
    String name = whole ? decl.getSystem() : decl.getMetric();
    Optional<MetricSpec> metric = metric(name, subject.get(), sources.range(decl, at));
    if (metric.isEmpty()) {
      return Optional.empty();
    }
    ParameterSpec limit = limit(metric.get());
    Optional<Value> value = blocks.value(name, decl.getValue(), limit);
    if (value.isPresent()) {
      blocks
          .written(decl.getValue(), limit)
          .ifPresent(written -> origins.uses(owner, Map.of(Site.LIMIT, written)));
    }
    return value.map(limited -> new Objective(ref(decl, name), comparator(decl), monthly(limited)));
  }

  private static Value monthly(Value value) {
    return value instanceof Value.Price price && price.period() == Value.Price.Period.ONCE
        ? new Value.Price(price.usd(), Value.Price.Period.MONTH)
        : value;
  }

  private static ParameterSpec limit(MetricSpec metric) {
    Shape shape =
        metric
            .dimension()
            .map(dimension -> (Shape) new Shape.Amount(dimension, 0, Double.MAX_VALUE))
            .orElse(new Shape.Price());
    return ParameterSpec.of(metric.name(), shape, metric.doc());
  }

  private static Comparator comparator(ObjectiveDecl decl) {
    return switch (decl.getOp()) {
      case BELOW -> Comparator.LESS;
      case AT_MOST -> Comparator.AT_MOST;
      case ABOVE -> Comparator.MORE;
      case AT_LEAST -> Comparator.AT_LEAST;
    };
  }

  private static String subjectName(ObjectiveDecl decl) {
    return Tokens.name(decl, AstPackage.Literals.OBJECTIVE_DECL__SUBJECT).orElse("");
  }

  private static String targetName(ObjectiveDecl decl) {
    return Tokens.name(decl, AstPackage.Literals.OBJECTIVE_DECL__TARGET).orElse("");
  }

  private MetricRef ref(ObjectiveDecl decl, String metric) {
    if (decl.getSystem() != null) {
      return new MetricRef.OfSystem(metric);
    }
    String subject = subjectName(decl);
    if (decl.isEdge()) {
      return new MetricRef.OfEdge(subject, targetName(decl), metric);
    }
    return subjects.isComponent(subject)
        ? new MetricRef.OfComponent(subject, metric)
        : new MetricRef.OfRequest(subject, metric);
  }

  private Optional<Subject> subject(ObjectiveDecl decl) {
    if (decl.getSystem() != null) {
      return Optional.of(Subject.SYSTEM);
    }
    String subject = subjectName(decl);
    Optional<Subject> found = subjects.subject(subject);
    if (found.isEmpty() || decl.isEdge() && !subjects.isComponent(subject)) {
      return unknown(decl, AstPackage.Literals.OBJECTIVE_DECL__SUBJECT, subject, subjects.names());
    }
    if (decl.isEdge()) {
      String target = targetName(decl);
      return subjects.isComponent(target)
          ? Optional.of(Subject.EDGE)
          : unknown(
              decl,
              AstPackage.Literals.OBJECTIVE_DECL__TARGET,
              target,
              List.copyOf(subjects.components().keySet()));
    }
    return found;
  }

  private Optional<Subject> unknown(
      ObjectiveDecl decl, EStructuralFeature feature, String name, List<String> known) {
    report.problem(
        NameRules.UNKNOWN_REFERENCE,
        sources.range(decl, feature),
        "There is no component or request class '" + name + "'.",
        DidYouMean.hint(name, known));
    return Optional.empty();
  }

  private Optional<MetricSpec> metric(String name, Subject subject, SourceRange range) {
    Optional<MetricSpec> metric = MetricCatalog.find(name);
    List<String> fitting =
        MetricCatalog.all().stream()
            .filter(m -> m.subjects().contains(subject))
            .map(MetricSpec::name)
            .toList();
    if (metric.isEmpty() || !metric.get().subjects().contains(subject)) {
      String noun = subject.name().toLowerCase(Locale.ROOT).replace("request", "request class");
      report.problem(
          NameRules.UNKNOWN_METRIC,
          range,
          "A %s has no metric '%s'; it has %s.".formatted(noun, name, String.join(", ", fitting)),
          DidYouMean.hint(name, fitting));
      return Optional.empty();
    }
    return metric;
  }
}
