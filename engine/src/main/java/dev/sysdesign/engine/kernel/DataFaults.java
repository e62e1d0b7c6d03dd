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
    int[] node = {targets.node(coin.component())};
    return new Imposed(kernel -> kernel.stores.coins, node, coin.hitRatio());
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
}
