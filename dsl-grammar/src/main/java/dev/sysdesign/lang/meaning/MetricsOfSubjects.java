package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricFit;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An objective on a metric that its subject does not have: nothing could ever be measured. */
final class MetricsOfSubjects implements ModelRule {
  static final RuleSpec METRIC_OF_ANOTHER =
      RuleSpec.error(
          "metric-of-another",
          "An objective is about a metric that its subject does not have, so that nothing could be measured.",
          "slo \"fast\" { app.hitRatio > 90%, users -> app.delivery < 1s, buy.delivery < 1s }",
          "Name one of the metrics that the message names, or another subject.");

  static final RuleSpec NO_SUCH_EDGE =
      RuleSpec.error(
          "no-such-edge",
          "An objective is about calls between two components, of which one does not call the other.",
          "slo \"fast\" { users -> db.p99 < 1s }",
          "Name one of the callees that the message names.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(METRIC_OF_ANOTHER, NO_SUCH_EDGE);
  }

  @Override
  public void check(ModelCheck check) {
    check.objectives((element, objective) -> one(check, element, objective));
  }

  /** Of one comparison. */
  static void one(ModelCheck check, Element element, Objective objective) {
    MetricRef ref = objective.metric();
    Optional<MetricSpec> metric = MetricCatalog.find(ref.metric());
    if (metric.isEmpty()) {
      return;
    }
    if (ref instanceof MetricRef.OfComponent of) {
      check
          .topology()
          .component(of.component())
          .ifPresent(component -> component(check, element, component, metric.get()));
    } else if (ref instanceof MetricRef.OfEdge of) {
      edge(check, element, of, metric.get());
    } else if (ref instanceof MetricRef.OfRequest && metric.get().equals(MetricCatalog.DELIVERY)) {
      request(check, element, ref);
    }
  }

  private static void component(
      ModelCheck check, Element element, Component component, MetricSpec metric) {
    List<MetricSpec> has = MetricFit.of(component, check.topology());
    if (!has.contains(metric)) {
      check.problem(
          METRIC_OF_ANOTHER,
          element,
          "'%s' is a %s without '%s', which %s. It has %s."
              .formatted(
                  component.name(),
                  component.type(),
                  metric.name(),
                  MetricFit.need(metric).orElse("it has not"),
                  has.stream().map(MetricSpec::name).collect(Collectors.joining(", "))),
          "");
    }
  }

  private static void edge(
      ModelCheck check, Element element, MetricRef.OfEdge of, MetricSpec metric) {
    List<Edge> between =
        check.topology().edges().stream()
            .filter(e -> e.from().equals(of.from()) && e.to().equals(of.to()))
            .toList();
    if (between.isEmpty() && check.whole()) {
      check.problem(
          NO_SUCH_EDGE,
          element,
          "There is no edge '%s -> %s'.".formatted(of.from(), of.to()),
          callees(check.topology(), of.from()));
    } else if (metric.equals(MetricCatalog.DELIVERY)
        && !between.isEmpty()
        && between.stream().noneMatch(e -> MetricFit.handsOver(e, check.topology()))) {
      check.problem(
          METRIC_OF_ANOTHER,
          element,
          "'%s -> %s' waits for its answer; 'delivery' is of edges with '~>'."
              .formatted(of.from(), of.to()),
          "");
    }
  }

  private static String callees(Topology topology, String caller) {
    List<String> known =
        topology.edges().stream()
            .filter(e -> e.from().equals(caller))
            .map(e -> "'" + e.to() + "'")
            .distinct()
            .toList();
    return known.isEmpty()
        ? "'%s' calls nobody.".formatted(caller)
        : "'%s' calls %s.".formatted(caller, String.join(", ", known));
  }

  private static void request(ModelCheck check, Element element, MetricRef ref) {
    Topology topology = check.topology();
    boolean any = topology.edges().stream().anyMatch(e -> MetricFit.handsOver(e, topology));
    if (!any && check.whole()) {
      check.problem(
          METRIC_OF_ANOTHER,
          element,
          "'%s' measures messages, and nothing is handed over.".formatted(ref.text()),
          "Write '~>' for an edge that hands over.");
    }
  }
}
