package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.simulation.InstanceEffect;
import java.util.stream.IntStream;

/** What happens to instances. */
final class InstanceFaults {
  private InstanceFaults() {}

  static Fault of(Kernel k, FaultTargets targets, InstanceEffect effect) {
    if (effect instanceof InstanceEffect.Errors errors) {
      int node = targets.node(errors.component());
      int[] instances = instances(k, node, errors.first(), errors.count());
      return new Imposed(kernel -> kernel.strain.errors, instances, errors.share());
    }
    InstanceEffect.Crash crash = (InstanceEffect.Crash) effect;
    int[] instances = instances(k, targets.node(crash.component()), crash.first(), crash.count());
    return new Crash(instances, crash.startupNanos());
  }

  /** Those of {@code count} instances of a node that are there. */
  private static int[] instances(Kernel k, int node, int first, int count) {
    int end = (int) Math.min(k.net.instances[node], (long) first + count);
    int from = k.net.firstInstance[node];
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
}
