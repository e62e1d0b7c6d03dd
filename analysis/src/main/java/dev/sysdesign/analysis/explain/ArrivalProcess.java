package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import java.util.Optional;

/** What reaches a component through others does not come by chance. */
final class ArrivalProcess implements ReasonFinder {
  @Override
  public String code() {
    return "arrivals-not-poisson";
  }

  @Override
  public Optional<String> find(Case difference) {
    boolean spread = difference.front().map(Front::instances).orElse(1) > 1;
    boolean behind =
        difference.incoming().stream().anyMatch(edge -> !isClient(difference, edge.from()));
    return difference.isOwn() && difference.isWaiting() && (spread || behind)
        ? Optional.of(
            "its calls do not arrive by chance: those before it and turns among instances space them out or bunch them")
        : Optional.empty();
  }

  private static boolean isClient(Case difference, String name) {
    return difference
        .topology()
        .component(name)
        .flatMap(Case::archetype)
        .filter(Archetype.Source.class::isInstance)
        .isPresent();
  }
}
