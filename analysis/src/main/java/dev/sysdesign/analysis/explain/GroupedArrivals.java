package dev.sysdesign.analysis.explain;

import java.util.Optional;

/** Requests come in groups. */
final class GroupedArrivals implements ReasonFinder {
  @Override
  public String code() {
    return "batch-arrivals";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.isWaiting() && difference.sources().anyMatch(source -> source.batch() > 1)
        ? Optional.of("requests arrive in groups, and those of a group wait for each other")
        : Optional.empty();
  }
}
