package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Mix;

/** Look-ups, fills and evictions, and the caller's look behind a cache-aside cache. */
final class Caches {
  private Caches() {}

  /** The key that a call to a cache asks for: drawn by the cache's own law, else the request's. */
  static int keyFor(Kernel k, int cache, int p) {
    if (k.net.ownKeys[cache] == null) {
      return k.requests.key[k.calls.request[p]];
    }
    return k.net.ownKeys[cache].rank(k.draw(k.net.keyKey[cache], p));
  }

  /** A cache has done its own work for a call. */
  static void served(Kernel k, int c, int node) {
    Calls calls = k.calls;
    int flags = calls.flags[c];
    int i = calls.instance[c];
    if ((flags & Calls.FILL) != 0) {
      k.stores.fill(i, calls.key[c], k.agenda.now);
      Doors.finish(k, c, -1);
    } else if ((flags & Calls.EVICT) != 0) {
      k.stores.evict(i, calls.key[c]);
      Doors.finish(k, c, -1);
    } else if ((flags & Calls.WRITE) == 0 && found(k, c, node)) {
      Doors.finish(k, c, -1);
    } else if (k.net.aside[node]) {
      calls.flags[c] |= Calls.MISS;
      Doors.finish(k, c, -1);
    } else {
      Doors.release(k, c);
      Doors.downstream(k, c, node);
    }
  }

  private static boolean found(Kernel k, int c, int node) {
    boolean hit =
        k.net.cache[node] == null
            ? Mix.unit(k.draw(k.net.hitKey[node], c)) < k.stores.coin[node]
            : k.stores.lookUp(k.calls.instance[c], k.calls.key[c], k.agenda.now);
    k.tally.reads[node]++;
    if (hit) {
      k.tally.hits[node]++;
    }
    return hit;
  }

  /** What stands behind a read-through cache has answered: the key is there, or out of date. */
  static void originAnswered(Kernel k, int c) {
    Calls calls = k.calls;
    if ((calls.flags[c] & Calls.WRITE) != 0) {
      k.stores.evict(calls.instance[c], calls.key[c]);
    } else {
      k.stores.fill(calls.instance[c], calls.key[c], k.agenda.now);
    }
  }

  /**
   * The caller looks behind a cache-aside cache itself. The branch takes the place of the call over
   * {@code e} among those that {@code p} waits for.
   *
   * @param write {@link Calls#WRITE} or 0
   */
  static void branch(Kernel k, int e, int p, int write, int key) {
    Calls calls = k.calls;
    int b = calls.take();
    calls.adopt(b, p);
    calls.edge[b] = e;
    calls.request[b] = calls.request[p];
    k.requests.hold(calls.request[p]);
    calls.flags[b] = Calls.BRANCH | write;
    calls.instance[b] = calls.instance[p];
    calls.visit[b] = calls.visit[p];
    calls.key[b] = key;
    int requestClass = k.net.flowClass[k.requests.kind[calls.request[p]]];
    calls.program[b] = k.net.programOf(k.net.asideOf[e], requestClass);
    calls.state[b] = Calls.BRANCH_OUT;
    k.agenda.soon(b);
  }

  /** The look behind is over: fill or evict without waiting, and let the caller go on. */
  static void branchDone(Kernel k, int b, boolean failed) {
    Calls calls = k.calls;
    int p = calls.parent[b];
    boolean awaited = calls.awaited(b);
    if (!failed) {
      int c = Attempts.unaccounted(k, calls.edge[b], b);
      boolean write = (calls.flags[b] & Calls.WRITE) != 0;
      calls.flags[c] |= write ? Calls.EVICT : Calls.FILL;
      calls.key[c] = calls.key[b];
      Attempts.send(k, c, calls.instance[b]);
    }
    if (awaited) {
      Programs.childDone(k, p, b, failed);
    }
    k.requests.drop(calls.request[b]);
    calls.release(b);
  }
}
