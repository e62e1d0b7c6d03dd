package dev.sysdesign.engine.simulation;

import dev.sysdesign.engine.model.Target;

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

  /**
   * Instances hand over to others that hold the same: they are down until the end, as after a
   * crash, but their keys stay.
   *
   * @param count how many, from the first on
   */
  record HandOver(String component, int count) implements DataEffect {}

  /**
   * Replicas do not see what was written less long ago, from the beginning on.
   *
   * @param share of the reads
   */
  record Lag(String component, long nanos, double share) implements DataEffect {
    public Lag {
      Effect.share(share);
    }
  }

  /** A share of the slots of every instance of a component is held for nothing. */
  record LeakSlots(String component, double share) implements DataEffect {
    public LeakSlots {
      Effect.share(share);
    }
  }

  /** A share of the connections of every pool of an edge is held for nothing. */
  record LeakConnections(Target.OfEdge edge, double share) implements DataEffect {
    public LeakConnections {
      Effect.share(share);
    }
  }

  /** A share of the requests belongs to the first part of a component, whatever it asks for. */
  record HotPart(String component, double share) implements DataEffect {
    public HotPart {
      Effect.share(share);
    }
  }
}
