package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An injection whose target and parameters fit its scenario: all that a scenario works with.
 *
 * @param components what the target names: one component, or all of a type; empty for edges and
 *     places
 * @param atNanos when it begins, from the end of the warm-up
 * @param untilNanos when it ends
 * @param given the parameters that the file sets
 * @param parameters the same with the defaults of the scenario
 */
public record Hit(
    Topology topology,
    Target target,
    List<Component> components,
    long atNanos,
    long untilNanos,
    Properties given,
    Properties parameters) {
  public Hit {
    Objects.requireNonNull(topology);
    Objects.requireNonNull(target);
    components = List.copyOf(components);
  }

  /** An effect from the beginning to the end. */
  public Intervention throughout(Effect effect) {
    return new Intervention(atNanos, untilNanos, effect);
  }

  /** An effect from the beginning to the end on each component hit, or on what else is hit. */
  public List<Intervention> throughoutEach(Function<Target, Effect> effect) {
    Stream<Target> each =
        components.isEmpty()
            ? Stream.of(target)
            : components.stream().map(component -> new Target.OfComponent(component.name()));
    return each.map(effect).map(this::throughout).toList();
  }

  /** An effect from the beginning to the end on a share of the instances of each component hit. */
  public List<Intervention> onInstances(double share, BiFunction<String, Integer, Effect> effect) {
    return components.stream()
        .map(
            component ->
                effect.apply(
                    component.name(), Percent.count(share, ComponentTypes.instances(component))))
        .map(this::throughout)
        .toList();
  }

  /** An effect at the beginning. */
  public Intervention atOnce(Effect effect) {
    return new Intervention(atNanos, atNanos, effect);
  }

  /**
   * A word that the scenario has a default for.
   *
   * @throws IllegalStateException where the scenario's spec has no such parameter or default
   */
  public String word(String parameter) {
    return parameters
        .word(parameter)
        .orElseThrow(() -> new IllegalStateException("no default for '" + parameter + "'"));
  }

  /**
   * A time that the scenario has a default for, in nanoseconds, rounded to the nearest.
   *
   * @throws IllegalStateException where the scenario's spec has no such parameter or default
   */
  public long nanos(String parameter) {
    return Math.round(amount(parameter));
  }

  /**
   * A quantity that the scenario has a default for, in base units.
   *
   * @throws IllegalStateException where the scenario's spec has no such parameter or default
   */
  public double amount(String parameter) {
    return parameters
        .amount(parameter)
        .orElseThrow(() -> new IllegalStateException("no default for '" + parameter + "'"));
  }
}
