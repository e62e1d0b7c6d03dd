package dev.sysdesign.lang.model;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** The same without problems of some codes, which do not hold for the run that is asked for. */
  public LoweredSystem without(Set<String> codes) {
    List<Problem> left = problems.stream().filter(p -> !codes.contains(p.code())).toList();
    return new LoweredSystem(topology, left, sources);
  }

  /** Whether the model says what its author means, so that it can be simulated. */
  public boolean isValid() {
    return topology.isPresent() && problems.stream().noneMatch(Problem::isError);
  }
}
