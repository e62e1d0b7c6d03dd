package dev.sysdesign.engine.simulation;

/** What can happen to what caches and stores hold. */
public sealed interface DataEffect extends Effect {

  /** All keys of a keyed cache are gone, at once; it refills by itself. */
  record FlushKeys(String component) implements DataEffect {}

  /** A coin cache finds only this share of its reads. */
  record CoinHitRatio(String component, double hitRatio) implements DataEffect {
    public CoinHitRatio {
      Effect.share(hitRatio);
    }
  }
}
