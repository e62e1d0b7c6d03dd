package dev.sysdesign.analysis.explain;

import java.util.Optional;

/** A gate lets calls through in bursts, or makes them wait. */
final class RateLimit implements ReasonFinder {
  @Override
  public String code() {
    return "rate-limit";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.isOwn() && difference.front().flatMap(front -> front.gate()).isPresent()
        ? Optional.of("its rate limit holds calls back, of which the formulas know the mean only")
        : Optional.empty();
  }
}
