package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Crashes;
import dev.sysdesign.engine.kernel.Fault;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.Replication;
import dev.sysdesign.engine.kernel.Slowdowns;
import dev.sysdesign.engine.kernel.Stoppages;
import dev.sysdesign.engine.simulation.DataEffect;
import java.util.function.ObjIntConsumer;

/** What happens to what caches and stores hold. */
final class DataFaults {
  private DataFaults() {}

  static Fault of(Kernel k, FaultTargets targets, DataEffect effect) {
    if (effect instanceof DataEffect.FlushKeys flush) {
      return new Flush(targets.node(flush.component()));
    }
    if (effect instanceof DataEffect.HandOver away) {
      int node = targets.node(away.component());
      return new HandOver(InstanceFaults.instances(k, node, 0, away.count()));
    }
    if (effect instanceof DataEffect.Lag lag) {
      int node = targets.node(lag.component());
      AffectedCalls hits = new AffectedCalls(targets.key("lag " + lag.component()), lag.share());
      return new Lag(new Replication.Lagging(node, lag.nanos(), hits));
    }
    if (effect instanceof DataEffect.LeakSlots leak) {
      int node = targets.node(leak.component());
      int[] all = InstanceFaults.instances(k, node, 0, k.nodes.instances[node]);
      Imposed fewer = new Imposed(kernel -> kernel.resourceLeaks.slots, all, leak.share());
      return new Announced(fewer, (kernel, i) -> kernel.resourceLeaks.changed(kernel, i));
    }
    if (effect instanceof DataEffect.LeakConnections leak) {
      return new LeakConnections(targets.edges(k.net, leak.edge()), leak.share());
    }
    if (effect instanceof DataEffect.HotPart hot) {
      int[] node = {targets.node(hot.component())};
      return new Imposed(kernel -> kernel.hot, node, hot.share());
    }
    if (effect instanceof DataEffect.Room room) {
      int[] some = InstanceFaults.instances(k, targets.node(room.component()), 0, room.count());
      Imposed less = new Imposed(kernel -> kernel.stores.rooms, some, room.share());
      return new Announced(less, (kernel, i) -> kernel.stores.changed(i));
    }
    if (effect instanceof DataEffect.Lock lock) {
      return lock(k, targets, lock);
    }
    DataEffect.CoinHitRatio coin = (DataEffect.CoinHitRatio) effect;
    int[] node = {targets.node(coin.component())};
    return new Imposed(kernel -> kernel.stores.coins, node, coin.hitRatio());
  }

  /** The calls that need the lock are those that take longer. */
  private static Fault lock(Kernel k, FaultTargets targets, DataEffect.Lock lock) {
    int node = targets.node(lock.component());
    AffectedCalls hits = new AffectedCalls(targets.key("lock " + lock.component()), lock.share());
    int first = k.nodes.firstInstance[node];
    int last = first + k.nodes.instances[node] - 1;
    return new Lock(
        new Slowdowns.Slowness(first, last, 1, lock.slowdown(), 1, hits),
        new Stoppages.Locking(node, hits));
  }

  private record Lock(Slowdowns.Slowness slowness, Stoppages.Locking locking) implements Fault {
    @Override
    public void begin(Kernel k) {
      k.slowdowns.add(k, slowness);
      k.stoppages.add(locking);
    }

    @Override
    public void end(Kernel k) {
      k.slowdowns.remove(k, slowness);
      k.stoppages.remove(k, locking);
    }
  }

  private record Flush(int node) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int i = 0; i < k.nodes.instances[node]; i++) {
        k.stores.clear(k.nodes.firstInstance[node] + i);
      }
    }

    @Override
    public void end(Kernel k) {}
  }

  private record HandOver(int[] instances) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int i : instances) {
        Crashes.away(k, i);
      }
    }

    @Override
    public void end(Kernel k) {
      for (int i : instances) {
        Crashes.up(k, i);
      }
    }
  }

  private record Lag(Replication.Lagging lagging) implements Fault {
    @Override
    public void begin(Kernel k) {
      k.replication.add(lagging);
    }

    @Override
    public void end(Kernel k) {
      k.replication.remove(lagging);
    }
  }

  /** A change of numbers that something else has to hear of at once. */
  private record Announced(Imposed change, ObjIntConsumer<Kernel> changed) implements Fault {
    @Override
    public void begin(Kernel k) {
      change.begin(k);
      announce(k);
    }

    @Override
    public void end(Kernel k) {
      change.end(k);
      announce(k);
    }

    private void announce(Kernel k) {
      for (int i : change.indices()) {
        changed.accept(k, i);
      }
    }
  }

  private record LeakConnections(int[] edges, double share) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int e : edges) {
        for (int channel : k.admission.channels(k.net, e)) {
          k.admission.pools.leaks.impose(channel, this, share);
          k.admission.pools.changed(k, channel, e);
        }
      }
    }

    @Override
    public void end(Kernel k) {
      for (int e : edges) {
        for (int channel : k.admission.channels(k.net, e)) {
          k.admission.pools.leaks.lift(channel, this);
          k.admission.pools.changed(k, channel, e);
        }
      }
    }
  }
}
