package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CacheSpec;
import dev.sysdesign.engine.kernel.keys.KeyStore;
import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.random.Ziggurat;

/** Look-ups, fills and evictions, and the caller's look behind a cache-aside cache. */
final class Caches {
  private Caches() {}

  /** The key that a call to a cache asks for: drawn by the cache's own law, else the request's. */
  static int keyFor(Kernel k, int cache, int p) {
    int request = k.calls.request(p);
    int own = k.requests.key(request);
    if (k.nodes.ownKeys[cache] == null || own >= ExtraTraffic.UNIQUE) {
      return own;
    }
    if (Partitions.isHot(k, cache, request)) {
      return 1;
    }
    return k.nodes.ownKeys[cache].rank(k.draw(k.draws.key[cache], p));
  }

  /** A cache has done its own work for a call. */
  static void served(Kernel k, int c, int node) {
    Calls calls = k.calls;
    int flags = calls.flags(c);
    int i = calls.instance(c);
    if ((flags & Calls.FILL) != 0) {
      k.stores.fill(i, calls.key(c), k.agenda.now);
      Service.finish(k, c, -1);
      fetched(k, i, calls.key(c), node);
    } else if ((flags & Calls.EVICT) != 0) {
      k.stores.evict(i, calls.key(c));
      Service.finish(k, c, -1);
    } else if ((flags & Calls.WRITE) == 0) {
      read(k, c, node);
    } else if (k.nodes.writesBehind[node]) {
      k.stores.fill(i, calls.key(c), k.agenda.now);
      behind(k, c, node, Calls.WRITE);
      Service.finish(k, c, -1);
    } else {
      miss(k, c, node);
    }
  }

  private static void read(Kernel k, int c, int node) {
    int found = look(k, c, node);
    k.tally.reads[node]++;
    if (k.tracer != null) {
      k.tracer.looked(k, c, found);
    }
    if (found != KeyStore.MISS) {
      k.tally.hits[node]++;
      if (found == KeyStore.STALE && k.nodes.aside[node]) {
        k.calls.raise(c, Calls.REFRESH);
      } else if (found == KeyStore.STALE) {
        behind(k, c, node, 0);
      }
      Service.finish(k, c, -1);
    } else if (k.deadlines.coalesce[node] < 0
        || !k.fetches.join(k, c, k.deadlines.coalesce[node])) {
      miss(k, c, node);
    } else if (k.tracer != null) {
      k.tracer.shares(k, c);
    }
  }

  /** Goes on with a call that has to be answered by what stands behind the cache. */
  static void miss(Kernel k, int c, int node) {
    Calls calls = k.calls;
    if (k.nodes.aside[node]) {
      calls.raise(c, Calls.MISS);
      Service.finish(k, c, -1);
    } else {
      Service.release(k, c);
      Service.downstream(k, c, node);
    }
  }

  private static int look(Kernel k, int c, int node) {
    CacheSpec cache = k.nodes.cache[node];
    if (cache == null) {
      boolean hit =
          k.calls.key(c) < ExtraTraffic.UNIQUE
              && Mix.unit(k.draw(k.draws.hit[node], c)) < k.stores.coin[node];
      return hit ? KeyStore.HIT : KeyStore.MISS;
    }
    double early =
        cache.early() == 0
            ? 0
            : cache.early() * Ziggurat.exponential(k.draw(k.draws.early[node], c));
    return k.stores.look(k.calls.instance(c), k.calls.key(c), k.agenda.now, early);
  }

  /** A key has come: those who wait for it have found it. */
  private static void fetched(Kernel k, int i, int key, int node) {
    if (k.deadlines.coalesce[node] >= 0) {
      k.fetches.arrived(k, i, key);
    }
  }

  /** What stands behind a cache that asks itself has answered, or has failed. */
  static void originAnswered(Kernel k, int c, boolean failed) {
    Calls calls = k.calls;
    int i = calls.instance(c);
    int node = k.nodes.nodeOf[i];
    boolean write = calls.has(c, Calls.WRITE);
    if (failed) {
      if (!write && k.deadlines.coalesce[node] >= 0) {
        k.fetches.failed(k, i, calls.key(c));
      }
    } else if (write && !k.nodes.fillsOnWrite[node]) {
      k.stores.evict(i, calls.key(c));
    } else {
      k.stores.fill(i, calls.key(c), k.agenda.now);
      fetched(k, i, calls.key(c), node);
    }
  }

  /** A cache calls what stands behind it on its own account; nobody waits. */
  private static void behind(Kernel k, int c, int node, int write) {
    Calls calls = k.calls;
    int b = look(k, calls.edge(c), c, write, calls.key(c), node);
    calls.raise(b, Calls.OWN);
  }

  /** A caller that was served a stale entry fetches it anew, without waiting. */
  static void refresh(Kernel k, int e, int p, int key) {
    look(k, e, p, 0, key, k.edges.asideOf[e]);
  }

  /**
   * The caller looks behind a cache-aside cache itself. The branch takes the place of the call over
   * {@code e} among those that {@code p} waits for.
   *
   * @param write {@link Calls#WRITE} or 0
   */
  static void branch(Kernel k, int e, int p, int write, int key) {
    k.calls.adopt(look(k, e, p, write, key, k.edges.asideOf[e]), p);
  }

  /** A branch for which nobody waits yet. */
  private static int look(Kernel k, int e, int p, int write, int key, int cache) {
    Calls calls = k.calls;
    int b = NewCalls.branch(k, e, p, write, key);
    int requestClass = k.requests.requestClass(calls.request(p));
    calls.program(b, k.routes.programOf(cache, requestClass));
    calls.state(b, Calls.BRANCH_OUT);
    k.agenda.soon(b);
    return b;
  }

  /** The look behind is over: fill or evict without waiting, and let the caller go on. */
  static void branchDone(Kernel k, int b, boolean failed) {
    Calls calls = k.calls;
    int p = calls.parent(b);
    boolean awaited = calls.awaited(b);
    if (calls.has(b, Calls.OWN)) {
      originAnswered(k, b, failed);
    } else if (!failed) {
      int c = Attempts.unheard(k, calls.edge(b), b);
      boolean write = calls.has(b, Calls.WRITE);
      calls.raise(c, write ? Calls.EVICT : Calls.FILL);
      calls.key(c, calls.key(b));
      Attempts.send(k, c, calls.instance(b));
    } else {
      gaveUp(k, b);
    }
    if (awaited) {
      Programs.childDone(k, p, failed, calls.root(b));
    }
    k.requests.drop(calls.request(b));
    calls.release(b);
  }

  /** A fetch on behalf of others has failed. */
  private static void gaveUp(Kernel k, int b) {
    int cache = k.edges.asideOf[k.calls.edge(b)];
    if (k.deadlines.coalesce[cache] >= 0 && !k.calls.has(b, Calls.WRITE)) {
      int shard = KeyStores.shard(k.calls.key(b), k.nodes.instances[cache]);
      k.fetches.failed(k, k.nodes.firstInstance[cache] + shard, k.calls.key(b));
    }
  }
}
