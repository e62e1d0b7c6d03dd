package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.engine.model.Scenario;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to compare: seed, duration and replications are those of the base.
 *
 * @param base before; where it has a scenario, both are compared under it
 * @param head after
 * @param renames components that somebody says have another name
 * @param conditions to judge, in the names of the head
 */
public record DifferencePlan(
    AnalysisPlan base, AnalysisPlan head, Renames renames, List<Condition> conditions) {
  /** Without conditions, and no other renamed components than those that the designs tell. */
  public DifferencePlan(AnalysisPlan base, AnalysisPlan head) {
    this(base, head, Renames.NONE, List.of());
  }

  public DifferencePlan {
    conditions = List.copyOf(conditions);
    Objects.requireNonNull(base);
    Objects.requireNonNull(head);
    if (base.scenario().isPresent() != head.scenario().isPresent()) {
      throw new IllegalArgumentException("both need the scenario, or none");
    }
  }

  /** The name of the scenario. */
  public Optional<String> scenario() {
    return head.scenario().map(Scenario::name);
  }
}
