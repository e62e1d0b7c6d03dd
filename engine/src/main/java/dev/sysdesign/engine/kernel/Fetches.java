package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Lines;
import java.util.Arrays;

/**
 * Keys that somebody fetches for a cache at the moment, and the calls that wait for them, by
 * instance: a table with chains. A fetch that nobody hears of for {@link #LEASE} is given up.
 */
public final class Fetches {
  /** How long a fetch may take: 10 s, the lease of memcached at Facebook (Nishtala et al. 2013). */
  static final long LEASE = 10_000_000_000L;

  private static final int BUCKETS = 1 << 12;

  /** Fetches that are known at a time; further ones are not waited for. */
  private static final int MOST = 1 << 18;

  private static final int BYTES = 5 * Integer.BYTES + Long.BYTES;

  private final int[] bucket = new int[BUCKETS];
  private int[] instance = new int[64];
  private int[] key = new int[64];
  private long[] since = new long[64];
  private final Lines waiting = new Lines(64);
  private int[] chain = new int[64];
  private int used;
  private int free = -1;

  Fetches() {
    Arrays.fill(bucket, -1);
  }

  /** Waits for a fetch that is under way; false where there is none: the call is to fetch. */
  boolean join(Kernel k, int c, int timer) {
    Calls calls = k.calls;
    int entry = find(calls.instance(c), calls.key(c));
    if (entry < 0 || k.agenda.now - since[entry] >= LEASE) {
      if (entry < 0) {
        entry = add(calls.instance(c), calls.key(c));
      }
      if (entry >= 0) {
        since[entry] = k.agenda.now;
      }
      return false;
    }
    waiting.append(calls, entry, c);
    calls.state(c, Calls.COALESCED);
    k.agenda.timer(timer, c);
    Service.release(k, c);
    return true;
  }

  /** The key is there: all who wait for it have found it. */
  void arrived(Kernel k, int i, int wanted) {
    int entry = find(i, wanted);
    if (entry < 0) {
      return;
    }
    int c = waiting.detach(entry);
    remove(entry);
    while (c >= 0) {
      int after = k.calls.next(c);
      k.tally.hits[k.nodes.nodeOf[i]]++;
      Service.finish(k, c, -1);
      c = after;
    }
  }

  /** The fetch has failed: the next in line fetches, the others go on waiting. */
  void failed(Kernel k, int i, int wanted) {
    int entry = find(i, wanted);
    if (entry < 0) {
      return;
    }
    if (waiting.isEmpty(entry)) {
      remove(entry);
    } else {
      int c = waiting.take(k.calls, entry);
      since[entry] = k.agenda.now;
      Caches.miss(k, c, k.nodes.nodeOf[i]);
    }
  }

  /** A call has waited too long: it fetches by itself. */
  void waitedTooLong(Kernel k, int c) {
    Calls calls = k.calls;
    withdraw(calls, c);
    since[find(calls.instance(c), calls.key(c))] = k.agenda.now;
    Caches.miss(k, c, k.nodes.nodeOf[calls.instance(c)]);
  }

  /** A call waits no longer for another's fetch. */
  void withdraw(Calls calls, int c) {
    waiting.remove(calls, find(calls.instance(c), calls.key(c)), c);
  }

  /** Forgets the fetches of an instance, whose calls are gone. */
  void clear(int i) {
    for (int b = 0; b < BUCKETS; b++) {
      int entry = bucket[b];
      while (entry >= 0) {
        int after = chain[entry];
        if (instance[entry] == i) {
          remove(entry);
        }
        entry = after;
      }
    }
  }

  private static int bucketOf(int i, int wanted) {
    return (wanted * 31 + i) * 0x9E3779B9 >>> 20;
  }

  private int find(int i, int wanted) {
    int entry = bucket[bucketOf(i, wanted)];
    while (entry >= 0 && (key[entry] != wanted || instance[entry] != i)) {
      entry = chain[entry];
    }
    return entry;
  }

  /** Bytes at most, with what is copied while room is made for more. */
  public static long bytes() {
    return (long) MOST * (BYTES + Long.BYTES);
  }

  /** A new fetch; -1 where too many are under way. */
  private int add(int i, int wanted) {
    int entry = free;
    if (entry >= 0) {
      free = chain[entry];
    } else if (used == MOST) {
      return -1;
    } else {
      if (used == key.length) {
        grow();
      }
      entry = used++;
    }
    int b = bucketOf(i, wanted);
    instance[entry] = i;
    key[entry] = wanted;
    chain[entry] = bucket[b];
    bucket[b] = entry;
    return entry;
  }

  private void grow() {
    int length = 2 * used;
    instance = Arrays.copyOf(instance, length);
    key = Arrays.copyOf(key, length);
    since = Arrays.copyOf(since, length);
    waiting.grow(length);
    chain = Arrays.copyOf(chain, length);
  }

  private void remove(int entry) {
    int b = bucketOf(instance[entry], key[entry]);
    if (bucket[b] == entry) {
      bucket[b] = chain[entry];
    } else {
      int before = bucket[b];
      while (chain[before] != entry) {
        before = chain[before];
      }
      chain[before] = chain[entry];
    }
    chain[entry] = free;
    free = entry;
  }
}
