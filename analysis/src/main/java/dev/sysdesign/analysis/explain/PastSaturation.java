package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.analytic.StationEstimate;
import java.util.Comparator;
import java.util.Optional;

/** There is more work than can be done, so there is no equilibrium. */
final class PastSaturation implements ReasonFinder {
  @Override
  public String code() {
    return "saturated";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.system().limits(difference.name()).stream()
        .max(Comparator.comparingDouble(StationEstimate::ownLoad))
        .filter(limit -> limit.ownLoad() >= 0.999)
        .map(
            limit ->
                "it is offered %s × what its %s can do, so its times depend on queue and run length"
                    .formatted(Figures.count(limit.ownLoad()), limit.limit().word()));
  }
}
