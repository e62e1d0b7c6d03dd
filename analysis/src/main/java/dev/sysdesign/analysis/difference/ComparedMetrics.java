package dev.sysdesign.analysis.difference;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is compared: each metric once, as an objective of which only the direction counts. */
final class ComparedMetrics {
  private ComparedMetrics() {}

  static List<Objective> of(Topology base, Topology head, Renames renames) {
    Map<String, Objective> byText = new LinkedHashMap<>();
    List<Objective> all = new ArrayList<>(ofTheSystem());
    head.slos().stream().map(Slo::objectives).forEach(all::addAll);
    all.forEach(objective -> byText.putIfAbsent(objective.metric().text(), objective));
    Set<String> known =
        all.stream().map(o -> renames.inBase(o).metric().text()).collect(Collectors.toSet());
    base.slos().stream()
        .flatMap(slo -> slo.objectives().stream())
        .filter(objective -> !known.contains(objective.metric().text()))
        .forEach(objective -> byText.putIfAbsent(objective.metric().text(), objective));
    return List.copyOf(byText.values());
  }

  private static List<Objective> ofTheSystem() {
    return List.of(
        low(MetricCatalog.MEAN),
        low(MetricCatalog.P50),
        low(MetricCatalog.P99),
        low(MetricCatalog.ERRORS),
        whole(MetricCatalog.THROUGHPUT, Comparator.AT_LEAST),
        low(MetricCatalog.COST));
  }

  private static Objective low(MetricSpec metric) {
    return whole(metric, Comparator.AT_MOST);
  }

  private static Objective whole(MetricSpec metric, Comparator direction) {
    Value nothing =
        metric
            .dimension()
            .<Value>map((Dimension dimension) -> new Value.Quantity(0, dimension))
            .orElse(new Value.Price(BigDecimal.ZERO, Value.Price.Period.MONTH));
    return new Objective(new MetricRef.OfSystem(metric.name()), direction, nothing);
  }
}
