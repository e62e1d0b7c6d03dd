package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes what all comparisons of a model are about. */
final class Metrics {
  private Metrics() {}

  static Topology mapped(Topology topology, UnaryOperator<MetricRef> change) {
    return topology
        .withSlos(
            topology.slos().stream()
                .map(slo -> new Slo(slo.title(), all(slo.objectives(), change)))
                .toList())
        .withScenarios(
            topology.scenarios().stream()
                .map(
                    s ->
                        new Scenario(
                            s.name(),
                            s.title(),
                            s.injections(),
                            all(s.expectations(), change),
                            s.documentation()))
                .toList());
  }

  private static List<Objective> all(List<Objective> all, UnaryOperator<MetricRef> change) {
    return all.stream()
        .map(o -> new Objective(change.apply(o.metric()), o.comparator(), o.limit()))
        .toList();
  }
}
