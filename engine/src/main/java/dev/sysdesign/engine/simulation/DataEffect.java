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

  /**
   * Instances have room for a share of their keys, at least for one.
   *
   * @param count how many instances, from the first on
   */
  record Room(String component, int count, double share) implements DataEffect {
    public Room {
      Effect.share(share);
    }
  }

  /**
   * Some writes need a lock that only one call of an instance has at a time, in its slot and from
   * the beginning to the end of its work.
   *
   * @param slowdown how many times longer such a write takes, above 0
   * @param share of the requests whose writes they are, each drawn once
   */
  record Lock(String component, double slowdown, double share) implements DataEffect {
    public Lock {
      Effect.share(share);
      if (!(slowdown > 0)) {
        throw new IllegalArgumentException("work must take some time");
      }
    }
  }

  /** A share of the requests belongs to the first part of a component, whatever it asks for. */
  record HotPart(String component, double share) implements DataEffect {
    public HotPart {
      Effect.share(share);
    }
  }
}
