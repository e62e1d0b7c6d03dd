package dev.sysdesign.engine.kernel.keys;

import dev.sysdesign.engine.archetype.Archetype.Eviction;
import dev.sysdesign.engine.kernel.compiled.CacheSpec;
import dev.sysdesign.engine.random.Mix;
import java.util.Arrays;

/** The keys of one cache instance: a hash table with chains, and the order of eviction. */
public final class KeyStore {
  public static final int MISS = 0;
  public static final int HIT = 1;
  public static final int STALE = 2;

  /** How long nobody else is sent to fetch an entry that is served stale. */
  private static final long PATIENCE = 1_000_000_000L;

  private final int capacity;
  private final long ttl;
  private final double jitter;
  private final long stale;
  private final long drawKey;
  private final long[] refreshed;
  private final int[] bucket;
  private final int[] key;
  private final long[] expiry;
  private final int[] chain;
  private final EvictionOrder order;
  private int size;
  private int free;

  /** Entries that there is room for. */
  private int room;

  /**
   * An empty store.
   *
   * @param draws their key draws
   * @param distinct so many keys may be asked for at most
   */
  public KeyStore(CacheSpec spec, long draws, int distinct) {
    capacity = spec.capacity();
    int entries = entries(spec, distinct);
    room = capacity;
    ttl = spec.ttl();
    jitter = spec.jitter();
    stale = spec.stale();
    drawKey = draws;
    refreshed = new long[entries];
    bucket = new int[buckets(entries)];
    key = new int[entries];
    expiry = new long[entries];
    chain = new int[entries];
    order =
        spec.eviction() == Eviction.LFU
            ? new FrequencyOrder(entries)
            : new EvictionOrder(entries, spec.eviction() == Eviction.LRU);
    Arrays.fill(bucket, -1);
    free = -1;
  }

  private static int entries(CacheSpec spec, int distinct) {
    return Math.max(1, Math.min(spec.capacity(), distinct));
  }

  private static int buckets(int entries) {
    return (int) Math.min(1 << 30, Math.max(2, 2L * Integer.highestOneBit(entries)));
  }

  /** Bytes of a store for which so many keys may be asked. */
  public static long bytes(CacheSpec spec, int distinct) {
    int entries = entries(spec, distinct);
    int order = spec.eviction() == Eviction.LFU ? FrequencyOrder.BYTES : EvictionOrder.BYTES;
    long entry = 2L * Long.BYTES + 2 * Integer.BYTES + order;
    return 512 + entry * entries + (long) Integer.BYTES * buckets(entries);
  }

  /** Leaves room for a share of the entries, at least for one; those beyond it go. */
  void leave(double share) {
    room = (int) Math.max(1, Math.round(capacity * share));
    while (size > room) {
      remove(order.first());
    }
  }

  void clear() {
    Arrays.fill(bucket, -1);
    order.clear();
    size = 0;
    free = -1;
  }

  /** Whether the key is there and lives; touches it. */
  public boolean lookUp(int wanted, long now) {
    return look(wanted, now, 0) != MISS;
  }

  /**
   * Looks for a key and touches it.
   *
   * @param early how much earlier than its expiry the entry counts as missed
   * @return {@link #MISS}, {@link #HIT}, or {@link #STALE} for one who has to fetch it anew
   */
  int look(int wanted, long now, double early) {
    int entry = find(wanted);
    if (entry < 0) {
      return MISS;
    }
    int found = HIT;
    if (ttl > 0 && expiry[entry] - early <= now) {
      if (expiry[entry] + stale <= now) {
        remove(entry);
        return MISS;
      }
      if (expiry[entry] > now) {
        return MISS;
      }
      found = refreshed[entry] > now ? HIT : STALE;
      refreshed[entry] = found == STALE ? now + PATIENCE : refreshed[entry];
    }
    order.used(entry);
    return found;
  }

  /** Puts a key in, or renews it; where all is full the first in the order of eviction goes. */
  public void fill(int wanted, long now) {
    int entry = find(wanted);
    if (entry >= 0) {
      order.renewed(entry);
    } else {
      if (size == room) {
        remove(order.first());
      }
      entry = free >= 0 ? free : size;
      free = free >= 0 ? chain[free] : -1;
      size++;
      key[entry] = wanted;
      int b = bucketOf(wanted);
      chain[entry] = bucket[b];
      bucket[b] = entry;
      order.add(entry);
    }
    expiry[entry] = now + ttl - (jitter > 0 ? cut(wanted, now) : 0);
    refreshed[entry] = 0;
  }

  /** Puts a key in as one that was used so often before, at least as often as all others. */
  void start(int wanted, long now, long times) {
    fill(wanted, now);
    if (order instanceof FrequencyOrder frequencies) {
      frequencies.start(find(wanted), times);
    }
  }

  private long cut(int wanted, long now) {
    return (long) (ttl * jitter * Mix.unit(Mix.mix(drawKey ^ (wanted * Mix.GOLDEN + now))));
  }

  void evict(int wanted) {
    int entry = find(wanted);
    if (entry >= 0) {
      remove(entry);
    }
  }

  private int bucketOf(int wanted) {
    return (int) Mix.mix(wanted) & (bucket.length - 1);
  }

  private int find(int wanted) {
    int entry = bucket[bucketOf(wanted)];
    while (entry >= 0 && key[entry] != wanted) {
      entry = chain[entry];
    }
    return entry;
  }

  private void remove(int entry) {
    int b = bucketOf(key[entry]);
    if (bucket[b] == entry) {
      bucket[b] = chain[entry];
    } else {
      int before = bucket[b];
      while (chain[before] != entry) {
        before = chain[before];
      }
      chain[before] = chain[entry];
    }
    order.remove(entry);
    chain[entry] = free;
    free = entry;
    size--;
  }
}
