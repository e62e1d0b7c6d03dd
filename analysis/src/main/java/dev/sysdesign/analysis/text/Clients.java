package dev.sysdesign.analysis.text;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells those who send requests from those who answer them. */
final class Clients {
  private Clients() {}

  static List<ComponentResult> of(SimulationResult run) {
    Set<String> names = names(run);
    return run.components().stream().filter(c -> names.contains(c.name())).toList();
  }

  static List<ComponentResult> others(SimulationResult run) {
    Set<String> names = names(run);
    return run.components().stream().filter(c -> !names.contains(c.name())).toList();
  }

  private static Set<String> names(SimulationResult run) {
    return run.requests().stream().map(RequestResult::client).collect(Collectors.toSet());
  }
}
