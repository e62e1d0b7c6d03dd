package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.simulation.DataEffect;

/** What happens to what caches and stores hold. */
final class DataFaults {
  private DataFaults() {}

  static Fault of(Kernel k, FaultTargets targets, DataEffect effect) {
    if (effect instanceof DataEffect.FlushKeys flush) {
      return new Flush(targets.node(flush.component()));
    }
    DataEffect.CoinHitRatio coin = (DataEffect.CoinHitRatio) effect;
    return new Coin(targets.node(coin.component()), coin.hitRatio());
  }

  private record Flush(int node) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int i = 0; i < k.net.instances[node]; i++) {
        k.stores.clear(k.net.firstInstance[node] + i);
      }
    }

    @Override
    public void end(Kernel k) {}
  }

  /** The last that began counts, of those that have not ended. */
  private record Coin(int node, double hitRatio) implements Fault {
    @Override
    public void begin(Kernel k) {
      k.stores.coins.impose(node, this, hitRatio);
    }

    @Override
    public void end(Kernel k) {
      k.stores.coins.lift(node, this);
    }
  }
}
