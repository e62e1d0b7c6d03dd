package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objectives as a file would give them, and what they are judged by. */
final class Objectives {
  private Objectives() {}

  static Objective time(MetricRef metric, Comparator comparator, double ms) {
    return new Objective(metric, comparator, new Value.Quantity(ms * 1e6, Dimension.TIME));
  }

  static Objective share(MetricRef metric, Comparator comparator, double share) {
    return new Objective(metric, comparator, new Value.Quantity(share, Dimension.SHARE));
  }

  static Objective cost(MetricRef metric, Comparator comparator, String usd) {
    return new Objective(
        metric, comparator, new Value.Price(new BigDecimal(usd), Value.Price.Period.ONCE));
  }

  static MetricRef system(String metric) {
    return new MetricRef.OfSystem(metric);
  }

  static MetricRef component(String component, String metric) {
    return new MetricRef.OfComponent(component, metric);
  }

  static List<Slo> slo(Objective... objectives) {
    return List.of(new Slo("Shoppers are served", Arrays.asList(objectives)));
  }

  static List<Verdict> judge(SimulationResult run, Objective... objectives) {
    return Judge.slos(slo(objectives), evidence(run, "1000", true));
  }

  static Evidence evidence(SimulationResult run, String usd, boolean complete) {
    return new Evidence(
        run,
        new Costs(
            new Costs.Amount(new BigDecimal(usd), complete),
            Map.of("orders", new Costs.Amount(new BigDecimal("400"), true))),
        Optional.empty());
  }
}
