package dev.sysdesign.analysis.explain;

import java.util.Optional;

/** Work takes longer the more slots are busy. */
final class SlowedByLoad implements ReasonFinder {
  @Override
  public String code() {
    return "load-factor";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.isOwn() && difference.rules().slowdown().strength() > 0
        ? Optional.of("its work slows down with its load, and the formulas know the mean load only")
        : Optional.empty();
  }
}
