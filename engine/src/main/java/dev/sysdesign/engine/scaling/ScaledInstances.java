package dev.sysdesign.engine.scaling;

import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.catalog.LoadRulesReader;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many instances a component with {@code autoscale} came to under a load that stays the same.
 * What is still on its way from the first number of instances at the beginning of the window is
 * left out by the marginal standard error rule (White, "An effective truncation heuristic for bias
 * reduction in simulation output", 1997), as far as what remains is longer than the autoscaler
 * remembers. It has settled where that rest goes up and down, or stays at the level that the rule
 * asks for, or stays for twice as long; and where it cannot leave one of its bounds.
 *
 * @param scaling the rule
 * @param levels instances up in the parts of the window, one after the other
 * @param from the first part that counts
 * @param seconds length of the parts that count
 * @param asked instances that the rule asks for at the load that was measured
 * @param isSettled whether the level of the rest is that of an average month
 */
public record ScaledInstances(
    LoadRules.Scaling scaling,
    Series levels,
    int from,
    double seconds,
    int asked,
    boolean isSettled) {
  /** What an autoscaler remembers: Kubernetes' five minutes before it takes instances away. */
  private static final double MEMORY_SECONDS = 300;

  /** So much below or above its bounds the rule is never asked for another number. */
  private static final double TOLERANCE = 0.1;

  /** Parts of an instance that are left of equal levels by rounding. */
  private static final double SAME = 1e-6;

  /** Up and down once is too much of instances that go again; more often it goes on so. */
  private static final int FLUCTUATION = 2;

  private static final double NANOS = 1e9;

  /**
   * Those of all components that are scaled and of which the instances in time are known, by name;
   * none where a load changes with time, since then there is no level to come to, and none of
   * functions, of which calls are billed and no instances.
   */
  public static Map<String, ScaledInstances> of(Topology topology, SimulationResult run) {
    Map<String, ComponentResult> results = new HashMap<>();
    run.components().forEach(measured -> results.put(measured.name(), measured));
    Map<String, ScaledInstances> scaled = new TreeMap<>();
    for (Component component : topology.components()) {
      if (component.properties().call("pattern").isPresent()) {
        return Map.of();
      }
      ComponentResult measured = results.get(component.name());
      boolean byTheCall = component.properties().word("on").filter("lambda"::equals).isPresent();
      if (measured != null && component.properties().call("autoscale").isPresent() && !byTheCall) {
        of(LoadRulesReader.read(component).scaling(), run, measured)
            .ifPresent(instances -> scaled.put(component.name(), instances));
      }
    }
    return scaled;
  }

  private static Optional<ScaledInstances> of(
      Optional<LoadRules.Scaling> scaling, SimulationResult run, ComponentResult measured) {
    Series up = measured.parts().up();
    double all = up.stream().skip(1).sum();
    if (scaling.isEmpty() || !(all > 0)) {
      return Optional.empty();
    }
    int parts = up.size() - 1;
    double[] levels =
        IntStream.rangeClosed(1, parts)
            .mapToDouble(p -> up.at(p) / all * parts * measured.instancesUp())
            .toArray();
    return Optional.of(of(scaling.get(), levels, run.measuredNanos() / NANOS, measured));
  }

  private static ScaledInstances of(
      LoadRules.Scaling scaling, double[] levels, double seconds, ComponentResult measured) {
    double part = seconds / levels.length;
    int needed = (int) Math.ceil(longEnough(scaling) / part);
    int from = needed > levels.length ? 0 : truncation(levels, levels.length - needed);
    double busy = Math.max(measured.fullest().orElse(0), measured.ownLoad().orElse(0));
    double wanted = measured.instancesUp() * busy / scaling.target();
    int asked = (int) Math.max(scaling.min(), Math.ceil(Math.min(scaling.max(), wanted - SAME)));
    double level = levels[levels.length - 1];
    double same = SAME + 2 * level / Math.max(1, part * NANOS);
    int rest = levels.length - from;
    int turns = turns(levels, from, same);
    boolean stays =
        isBound(scaling, level, wanted, same)
            || rest >= needed && Math.abs(asked - level) <= same
            || rest >= 2 * needed;
    boolean settled = turns < 0 ? stays : turns >= FLUCTUATION && rest >= needed;
    return new ScaledInstances(
        scaling, new Series(levels), from, part * (levels.length - from), asked, settled);
  }

  /** Whether it stands at its fewest or most and is asked for clearly less or more. */
  private static boolean isBound(
      LoadRules.Scaling scaling, double level, double wanted, double same) {
    boolean fewest = Math.abs(level - scaling.min()) <= same;
    boolean most = Math.abs(level - scaling.max()) <= same;
    return fewest && most
        || fewest && wanted < (1 - TOLERANCE) * scaling.min()
        || most && wanted > (1 + TOLERANCE) * scaling.max();
  }

  /** So long a level has to stay until it is known that nothing more is taken away. */
  private static double longEnough(LoadRules.Scaling scaling) {
    return MEMORY_SECONDS + scaling.delayNanos() / NANOS;
  }

  /** The part from which on the mean is surest, at most {@code last}. */
  private static int truncation(double[] levels, int last) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int from = 0; from <= last; from++) {
      double error = squaredError(levels, from);
      if (error < least - SAME) {
        least = error;
        best = from;
      }
    }
    return best;
  }

  private static double squaredError(double[] levels, int from) {
    double mean = mean(levels, from);
    int rest = levels.length - from;
    double squares = 0;
    for (int p = from; p < levels.length; p++) {
      squares += (levels[p] - mean) * (levels[p] - mean);
    }
    return squares / ((double) rest * rest);
  }

  private static double mean(double[] levels, int from) {
    return IntStream.range(from, levels.length).mapToDouble(p -> levels[p]).average().orElseThrow();
  }

  /** How often the level goes the other way than before; -1 where it stays. */
  private static int turns(double[] levels, int from, double same) {
    int turns = -1;
    double direction = 0;
    for (int p = from + 1; p < levels.length; p++) {
      double step = levels[p] - levels[p - 1];
      if (Math.abs(step) > same && Math.signum(step) != direction) {
        direction = Math.signum(step);
        turns++;
      }
    }
    return turns;
  }

  /** Instances up on average in the parts that count. */
  public double mean() {
    return mean(levels.stream().toArray(), from);
  }

  /** Instances up on average in the first part of the window. */
  public double first() {
    return levels.at(0);
  }

  /** Instances up on average in the last part of the window. */
  public double last() {
    return levels.at(levels.size() - 1);
  }

  /** Seconds of measuring after which it may have settled. */
  public double secondsToSettle() {
    double startup = scaling.startupNanos() / NANOS;
    return seconds * levels.size() / (levels.size() - from) + 2 * (longEnough(scaling) + startup);
  }
}
