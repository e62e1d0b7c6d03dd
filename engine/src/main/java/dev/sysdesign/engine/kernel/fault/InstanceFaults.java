package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Crashes;
import dev.sysdesign.engine.kernel.Fault;
import dev.sysdesign.engine.kernel.IntermittentFaults;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RateLimits;
import dev.sysdesign.engine.kernel.Slowdowns;
import dev.sysdesign.engine.simulation.InstanceEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What happens to instances. */
final class InstanceFaults {
  private InstanceFaults() {}

  static Fault of(Kernel k, FaultTargets targets, InstanceEffect effect) {
    if (effect instanceof InstanceEffect.Errors errors) {
      int node = targets.node(errors.component());
      return new Errors(instances(k, node, errors.first(), errors.count()), errors.share());
    }
    if (effect instanceof InstanceEffect.Slow slow) {
      return slow(k, targets, slow);
    }
    if (effect instanceof InstanceEffect.Poison poison) {
      int node = targets.node(poison.component());
      AffectedCalls hits =
          new AffectedCalls(targets.key("poison " + poison.component()), poison.share());
      return new Poison(
          new Slowdowns.Poisoning(node, hits), instances(k, node, 0, k.nodes.instances[node]));
    }
    if (effect instanceof InstanceEffect.PlaceDown down) {
      return new Crash(targets.standing(k.net, down.place(), down.spared()), 0);
    }
    if (effect instanceof InstanceEffect.Scaling scaling) {
      return scaling(k, targets.node(scaling.component()), scaling);
    }
    if (effect instanceof InstanceEffect.Throttle throttle) {
      return new Throttle(
          new RateLimits.Throttle(targets.node(throttle.component()), throttle.perSecond()));
    }
    if (effect instanceof InstanceEffect.Pauses pauses) {
      return pauses(k, targets, pauses);
    }
    if (effect instanceof InstanceEffect.CrashLoop loop) {
      int node = targets.node(loop.component());
      return new Together(
          Arrays.stream(instances(k, node, loop.first(), loop.count()))
              .mapToObj(i -> loop(i, loop))
              .toList());
    }
    InstanceEffect.Crash crash = (InstanceEffect.Crash) effect;
    int[] instances = instances(k, targets.node(crash.component()), crash.first(), crash.count());
    return new Crash(instances, crash.startupNanos());
  }

  private static Fault loop(int instance, InstanceEffect.CrashLoop loop) {
    return new IntermittentFaults.CrashLoop(
        instance, loop.runsNanos(), loop.restsNanos(), loop.longestNanos());
  }

  private static Fault pauses(Kernel k, FaultTargets targets, InstanceEffect.Pauses pauses) {
    int node = targets.node(pauses.component());
    int[] some = instances(k, node, pauses.first(), pauses.count());
    long key = targets.key("pauses " + pauses.component());
    List<Fault> together = new ArrayList<>();
    if (some.length > 0) {
      AffectedCalls all = new AffectedCalls(key, 1);
      together.add(new Slow(new Slowdowns.Slowness(some[0], some[some.length - 1], 1, 1, 1, all)));
    }
    for (int i : some) {
      together.add(new IntermittentFaults.Pause(i, pauses.runsNanos(), pauses.pausesNanos(), key));
    }
    return new Together(together);
  }

  /** Several causes that begin and end as one. */
  private record Together(List<Fault> all) implements Fault {
    @Override
    public void begin(Kernel k) {
      all.forEach(fault -> fault.begin(k));
    }

    @Override
    public void end(Kernel k) {
      all.forEach(fault -> fault.end(k));
    }
  }

  /** Those of {@code count} instances of a node that are there. */
  static int[] instances(Kernel k, int node, int first, int count) {
    int end = (int) Math.max(first, Math.min(k.nodes.instances[node], (long) first + count));
    int from = k.nodes.firstInstance[node];
    return IntStream.range(from + first, from + end).toArray();
  }

  private record Crash(int[] instances, long lingers) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int i : instances) {
        Crashes.down(k, i);
      }
    }

    @Override
    public void end(Kernel k) {
      for (int i : instances) {
        Crashes.up(k, i);
      }
    }
  }

  private static Fault slow(Kernel k, FaultTargets targets, InstanceEffect.Slow slow) {
    int[] instances = instances(k, targets.node(slow.component()), slow.first(), slow.count());
    AffectedCalls hits = new AffectedCalls(targets.key("slow " + slow.component()), slow.share());
    InstanceEffect.Factors factors = slow.factors();
    return instances.length == 0
        ? new Crash(instances, 0)
        : new Slow(
            new Slowdowns.Slowness(
                instances[0],
                instances[instances.length - 1],
                factors.reads(),
                factors.writes(),
                factors.computing(),
                hits));
  }

  private static Fault scaling(Kernel k, int node, InstanceEffect.Scaling scaling) {
    int[] nodes = {node};
    if (scaling.lateNanos().isPresent()) {
      return new Imposed(
          kernel -> kernel.autoscalers.delays, nodes, scaling.lateNanos().getAsLong());
    }
    return k.deadlines.elastic[node] != null
        ? new NoEnvironments(node)
        : new Imposed(kernel -> kernel.autoscalers.frozen, nodes, 1);
  }

  private record Slow(Slowdowns.Slowness slowness) implements Fault {
    @Override
    public void begin(Kernel k) {
      k.slowdowns.add(k, slowness);
    }

    @Override
    public void end(Kernel k) {
      k.slowdowns.remove(k, slowness);
    }
  }

  private record Errors(int[] instances, double share) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int i : instances) {
        k.slowdowns.errors.impose(i, this, share);
        k.slowdowns.doubt(i, this, share);
      }
    }

    @Override
    public void end(Kernel k) {
      for (int i : instances) {
        k.slowdowns.errors.lift(i, this);
        k.slowdowns.trust(i, this);
      }
    }
  }

  private record Poison(Slowdowns.Poisoning poisoning, int[] instances) implements Fault {
    @Override
    public void begin(Kernel k) {
      k.slowdowns.add(poisoning);
      for (int i : instances) {
        k.slowdowns.doubt(i, this, poisoning.hits().share());
      }
    }

    @Override
    public void end(Kernel k) {
      k.slowdowns.remove(poisoning);
      for (int i : instances) {
        k.slowdowns.trust(i, this);
      }
    }
  }

  private record Throttle(RateLimits.Throttle throttle) implements Fault {
    @Override
    public void begin(Kernel k) {
      k.rateLimits.add(throttle);
    }

    @Override
    public void end(Kernel k) {
      k.rateLimits.remove(throttle);
    }
  }

  /**
   * A node that makes an environment for each call has to do with those it has at the beginning.
   */
  private record NoEnvironments(int node) implements Fault {
    @Override
    public void begin(Kernel k) {
      int i = k.nodes.firstInstance[node];
      k.resourceLeaks.most.impose(i, this, k.instances.busy(i) + k.environments.idle(node));
      k.resourceLeaks.changed(k, i);
    }

    @Override
    public void end(Kernel k) {
      int i = k.nodes.firstInstance[node];
      k.resourceLeaks.most.lift(i, this);
      k.resourceLeaks.changed(k, i);
    }
  }
}
