package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import java.util.Optional;

/** Cores, not slots, are what calls wait for. */
final class BusyCores implements ReasonFinder {
  @Override
  public String code() {
    return "cores";
  }

  @Override
  public Optional<String> find(Case difference) {
    double cpu =
        difference
            .run()
            .component(difference.name())
            .flatMap(c -> c.cpu().stream().boxed().findFirst())
            .orElse(0.0);
    double slots = difference.simulated().utilization().orElse(0);
    return difference.isOwn() && cpu > slots
        ? Optional.of(
            "calls wait for its cores (%s busy) in their slots, where they arrive less by chance than the formulas assume"
                .formatted(Figures.share(cpu)))
        : Optional.empty();
  }
}
