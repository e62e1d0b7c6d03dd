package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Memory runs short. */
public final class MemoryPressure implements ChaosScenario {
  private static final String LEVEL = "level";
  private static final String PAUSE = "pause";
  private static final String OOM = "oom";

  /** The properties of a cache that keeps keys, and of one that tosses a coin. */
  private static final String SIZE = "size";

  private static final String HIT_RATIO = "hitRatio";

  /**
   * Nanoseconds in which a process fills all its memory: 5 GB of heap into which 100 MB a second
   * survive. A collection is due whenever what is free is full, so that their frequency grows with
   * 1 ÷ (1 − level) (R. Jones, A. Hosking and E. Moss, "The Garbage Collection Handbook", 2011).
   */
  private static final double FILLS = 50e9;

  /** The least time between two pauses, in nanoseconds. */
  private static final double LEAST = 1e6;

  /** The first and the longest back-off of Kubernetes from a container that dies again. */
  private static final long FIRST_BACK_OFF = 10_000_000_000L;

  private static final long LONGEST_BACK_OFF = 300_000_000_000L;

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "memory-pressure",
          Category.INFRASTRUCTURE,
          "Memory runs short.",
          "An instance stands still for `pause` whenever it has run for (1 − `level`) × 50 s: a "
              + "collector runs once the free memory is full, here 5 GB of heap filled at "
              + "100 MB a second. What has a slot waits, and the p99 is up by `pause`; what "
              + "comes back from a callee goes on. A cache has room for 1 − `level` of its keys "
              + "and finds less; one with only a `hitRatio` finds that share of it. From `oom` "
              + "on the process is killed in place of that: it is down for 10 s, runs for "
              + "(1 − `level`) × 50 s, is down for 20 s, and so on up to 300 s, as Kubernetes "
              + "backs off.",
          AllowedTargets.components(
              ComponentTypes.SERVICE,
              ComponentTypes.FUNCTION,
              ComponentTypes.CACHE,
              ComponentTypes.DATABASE),
          ParameterSpec.share(
                  LEVEL, "Share of the memory in use. 80 %: where collectors begin to run often.")
              .orElse(0.8),
          ParameterSpec.time(
                  PAUSE,
                  "Length of a pause. 200 ms: a full collection of a heap of a few gigabytes.")
              .orElse(200e6),
          ParameterSpec.share(OOM, "Share in use from which on the process is killed. 95 %.")
              .orElse(0.95),
          Percent.ofInstances(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    return hit.amount(PAUSE) >= 1
        ? List.of()
        : List.of(
            ChaosProblem.ofParameter(
                ChaosRules.PARAMETER_OUT_OF_RANGE, PAUSE, "'" + PAUSE + "' must be above 0 s"));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    return hit.components().stream()
        .flatMap(component -> effects(hit, component).stream())
        .map(hit::throughout)
        .toList();
  }

  private static List<Effect> effects(Hit hit, Component component) {
    String name = component.name();
    double free = 1 - hit.amount(LEVEL);
    int instances = ComponentTypes.instances(component);
    int count = Percent.count(hit.amount(Percent.NAME), instances);
    long runs = (long) Math.max(LEAST, free * FILLS);
    if (hit.amount(LEVEL) >= hit.amount(OOM)) {
      return List.of(
          new InstanceEffect.CrashLoop(name, 0, count, runs, FIRST_BACK_OFF, LONGEST_BACK_OFF));
    }
    List<Effect> effects = new ArrayList<>();
    effects.add(new InstanceEffect.Pauses(name, 0, count, runs, hit.nanos(PAUSE)));
    if (component.properties().has(SIZE)) {
      effects.add(new DataEffect.Room(name, count, free));
    } else {
      double lost = (1 - free) * count / instances;
      OptionalDouble found = ComponentTypes.amount(component, HIT_RATIO);
      found.ifPresent(f -> effects.add(new DataEffect.CoinHitRatio(name, f * (1 - lost))));
    }
    return effects;
  }
}
