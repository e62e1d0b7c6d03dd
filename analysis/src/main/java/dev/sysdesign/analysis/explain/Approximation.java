package dev.sysdesign.analysis.explain;

import java.util.Optional;

/** Nothing in particular: formulas for the mean are not more exact than this. */
final class Approximation implements ReasonFinder {
  @Override
  public String code() {
    return "approximation";
  }

  @Override
  public Optional<String> find(Case difference) {
    return Optional.of(
        "the formulas assume independent arrivals, work and instances, and are off by more than usual here");
  }
}
