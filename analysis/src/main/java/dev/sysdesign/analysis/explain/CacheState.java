package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.Optional;
import java.util.stream.Stream;

/** What a real cache finds depends on what was asked before. */
final class CacheState implements ReasonFinder {
  @Override
  public String code() {
    return "cache-state";
  }

  @Override
  public Optional<String> find(Case difference) {
    return Stream.concat(Stream.of(difference.name()), difference.outgoing().stream().map(Edge::to))
        .flatMap(name -> difference.topology().component(name).stream())
        .filter(CacheState::isKeyed)
        .findFirst()
        .map(cache -> difference.system().simulated(cache.name()))
        .map(CacheState::words);
  }

  private static boolean isKeyed(Component component) {
    return Case.archetype(component).orElse(null) instanceof Archetype.Cache cache
        && cache.store() instanceof Archetype.Store.Keyed;
  }

  private static String words(ComponentResult cache) {
    return "'%s' finds %s of its keys, of which the formulas have an approximation only"
        .formatted(cache.name(), Figures.share(cache.hitRatio().orElse(Double.NaN)));
  }
}
