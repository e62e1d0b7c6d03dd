package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.LoadRules;
import java.util.Optional;

/** Who waits longest is not served next, or is not served at all. */
final class Discipline implements ReasonFinder {
  @Override
  public String code() {
    return "discipline";
  }

  @Override
  public Optional<String> find(Case difference) {
    if (!difference.isOwn() || !difference.isWaiting()) {
      return Optional.empty();
    }
    LoadRules rules = difference.rules();
    boolean drops = rules.patience().isPresent() || rules.shed() < 1;
    boolean order =
        difference.front().map(Front::newestFirst).orElse(false)
            || rules.readsFirst()
            || rules.sharesCores();
    return drops
        ? Optional.of("it drops calls when it is busy, and the others wait less")
        : order
            ? Optional.of("it does not serve first come, first served, as the formulas assume")
            : Optional.empty();
  }
}
