package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Cause;
import java.util.Optional;

/** Calls are turned away at a full queue, which shortens the wait of the others. */
final class FullQueue implements ReasonFinder {
  @Override
  public String code() {
    return "finite-queue";
  }

  @Override
  public Optional<String> find(Case difference) {
    double rejected = difference.failed(Cause.REJECTED) + difference.failed(Cause.THROTTLED);
    return rejected > 0 && difference.front().isPresent()
        ? Optional.of(
            "its queue is full at times: %s of its calls are rejected"
                .formatted(Figures.share(rejected)))
        : Optional.empty();
  }
}
