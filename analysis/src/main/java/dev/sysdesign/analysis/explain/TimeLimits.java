package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.EdgeResult;
import java.util.Optional;

/** What takes too long fails, so that the mean of the successes leaves it out. */
final class TimeLimits implements ReasonFinder {
  @Override
  public String code() {
    return "timeouts";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.calls().stream()
        .filter(edge -> share(edge) > 0.001)
        .findFirst()
        .map(
            edge ->
                "%s of the calls %s time out; the mean is of those that do not"
                    .formatted(Figures.share(share(edge)), edge.edge().identity()));
  }

  private static double share(EdgeResult edge) {
    long timedOut = edge.outcome().errors().getOrDefault(Cause.TIMEOUT, 0L);
    timedOut += edge.outcome().errors().getOrDefault(Cause.POOL_TIMEOUT, 0L);
    return timedOut / (double) Math.max(1, edge.outcome().counts().offered());
  }
}
