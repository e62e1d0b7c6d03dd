package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.engine.model.Scenario;
import java.util.Objects;
import java.util.Optional;

/**
 * What to compare: seed, duration and replications are those of the base.
 *
 * @param base before; where it has a scenario, both are compared under it
 * @param head after
 * @param renames components that somebody says have another name
 */
public record DifferencePlan(AnalysisPlan base, AnalysisPlan head, Renames renames) {
  /** With no other renamed components than those that the designs tell. */
  public DifferencePlan(AnalysisPlan base, AnalysisPlan head) {
    this(base, head, Renames.NONE);
  }

  public DifferencePlan {
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
