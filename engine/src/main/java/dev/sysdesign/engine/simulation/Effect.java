package dev.sysdesign.engine.simulation;

/**
 * A cause that can be imposed on a running system. Several may hold at once on the same target;
 * each undoes exactly what it did when it ends.
 */
public sealed interface Effect {

  /**
   * Instances go down: calls inside are reset, waiting ones too, keys of a cache are lost, new
   * calls are refused at once. At the end they start, and serve after {@code startupNanos}.
   *
   * @param first index of the first instance, counted from 0 in the order of the zones
   * @param count how many; instances that do not exist are left out
   */
  record Crash(String component, int first, int count, long startupNanos) implements Effect {}

  /**
   * No message passes between two components, in either direction of the calls from one to the
   * other. The transport keeps trying; what it cannot deliver in a minute is lost.
   */
  record Partition(String from, String to) implements Effect {}

  /** All keys of a keyed cache are gone, at once; it refills by itself. */
  record FlushKeys(String component) implements Effect {}

  /** A coin cache finds only this share of its reads. */
  record CoinHitRatio(String component, double hitRatio) implements Effect {
    public CoinHitRatio {
      if (!(hitRatio >= 0 && hitRatio <= 1)) {
        throw new IllegalArgumentException("hit ratio must be 0 to 1, was " + hitRatio);
      }
    }
  }
}
