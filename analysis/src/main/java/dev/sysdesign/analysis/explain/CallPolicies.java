package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.model.Edge;
import java.util.List;
import java.util.Optional;

/** Callers hedge, break circuits or fall back. */
final class CallPolicies implements ReasonFinder {
  @Override
  public String code() {
    return "call-policies";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.outgoing().stream().flatMap(edge -> words(edge).stream()).findFirst();
  }

  private static Optional<String> words(Edge edge) {
    return List.of("hedge", "breaker", "retryBudget", "fallback", "compensate").stream()
        .filter(policy -> edge.policies().has(policy))
        .findFirst()
        .map(policy -> "'%s' on %s changes calls as they go".formatted(policy, edge.identity()));
  }
}
