package dev.sysdesign.lang.model;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a text means.
 *
 * @param topology the model of what could be understood; empty where the file has no system
 * @param problems everything that is wrong, the file's own first
 * @param sources where the parts of the model stand
 */
public record LoweredSystem(
    Optional<Topology> topology, List<Problem> problems, SourceMap sources) {
  public LoweredSystem {
    problems = List.copyOf(problems);
  }

  /** Whether the model says what its author means, so that it can be simulated. */
  public boolean isValid() {
    return topology.isPresent() && problems.stream().noneMatch(Problem::isError);
  }
}
