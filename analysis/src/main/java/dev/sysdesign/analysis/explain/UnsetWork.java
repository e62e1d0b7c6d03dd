package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Work whose time nobody said: the file leaves its properties out, and the catalog's defaults hold.
 * Where it sets one of several, nobody knows how much rests on the others, and nothing is said.
 *
 * @param properties those that say how long its work takes, none of which the file sets
 * @param share of the own work of all components in the run, 0 to 1
 * @param ofSlowest of the time of the slowest percent of a class of requests, by its name; none
 *     where too few requests were noted hop by hop
 */
public record UnsetWork(
    String component, List<String> properties, double share, Map<String, Double> ofSlowest) {
  public UnsetWork {
    properties = List.copyOf(properties);
    ofSlowest = Collections.unmodifiableMap(new LinkedHashMap<>(ofSlowest));
  }

  /** Less of the work than this does not matter. */
  private static final double MATTERS = 0.1;

  /** The end of the names of properties that say how long work takes. */
  private static final String TIME = "Time";

  /** What matters, the largest share first. */
  public static List<UnsetWork> of(Topology topology, SimulationResult run) {
    double all = run.components().stream().mapToDouble(c -> c.times().computing()).sum();
    List<UnsetWork> found = new ArrayList<>();
    for (Component component : topology.components()) {
      double share =
          run.component(component.name())
              .map(ComponentResult::times)
              .map(times -> times.computing() / all)
              .orElse(0.0);
      List<String> names = times(component);
      boolean unset = names.stream().noneMatch(component.properties()::has);
      if (share >= MATTERS && unset && !names.isEmpty()) {
        found.add(new UnsetWork(component.name(), names, share, Map.of()));
      }
    }
    found.sort(Comparator.comparingDouble(UnsetWork::share).reversed());
    return List.copyOf(found);
  }

  /** The same with its shares of the slowest requests. */
  public UnsetWork with(Map<String, Double> shares) {
    return new UnsetWork(component, properties, share, shares);
  }

  /** The class of requests that rests on it most, and its share; empty where none does much. */
  public Optional<Map.Entry<String, Double>> most() {
    return ofSlowest.entrySet().stream()
        .filter(entry -> entry.getValue() >= MATTERS)
        .max(Map.Entry.comparingByValue());
  }

  private static List<String> times(Component component) {
    return ComponentCatalog.find(component.type()).stream()
        .flatMap(type -> type.spec().parameters().stream())
        .filter(parameter -> parameter.shape() instanceof Shape.Time)
        .map(ParameterSpec::name)
        .filter(name -> name.endsWith(TIME))
        .toList();
  }
}
