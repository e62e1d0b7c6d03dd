package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype.Answer;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.compiled.ResolverSpec;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Layered;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;
import java.util.Arrays;

/**
 * Name resolution: answers that are kept for a time, one for each cache and name: request classes
 * with the same edges ask for the same name. Each instance of a caller has a cache of its own;
 * requests of a client ask one of those that its users share, always the same for a request.
 *
 * <p>A cache does not send a question again whose answer it waits for (RFC 5452, section 5): who
 * asks it meanwhile gets the same answer. The first answer that it gets is not new: as caches got
 * theirs at any time before the run, it has an even share of its life before it.
 */
public final class Resolvers {
  private static final int ERROR = Cause.ERROR.ordinal();
  private static final int WEIGHTED = Answer.WEIGHTED.ordinal();
  private static final int NEAREST = Answer.NEAREST.ordinal();
  private static final int FIRST = Answer.FIRST.ordinal();

  /** What tells the draws of caches from all others of a request. */
  private static final long CACHE = 0x5e501d5e501d5e5dL;

  /** The share of its caches that no look-up of a resolver's answers, by node. */
  public final Layered failing;

  private final CompiledTopology net;
  private final int[] caches;
  private final int[] firstEntry;
  private final int[] answer;
  private final long[] expiry;
  private final Lookups lookups;

  Resolvers(CompiledTopology net) {
    this.net = net;
    failing = new Layered(new double[net.nodes.count], Math::max);
    caches = net.names.caches;
    firstEntry = new int[net.edges.count];
    int entries = 0;
    for (int e = 0; e < net.edges.count; e++) {
      firstEntry[e] = entries;
      entries += caches[e] * net.flows.classes;
    }
    answer = new int[entries];
    expiry = new long[entries];
    Arrays.fill(expiry, -1);
    lookups = new Lookups(entries);
  }

  private int entry(Kernel k, int e, int p) {
    int name = net.routes.resolver[net.edges.to[e]].name()[requestClass(k, p)];
    return firstEntry[e] + cache(k, e, p, p) * net.flows.classes + name;
  }

  /**
   * The cache that is asked over an edge.
   *
   * @param c a call of the request
   * @param p the call of who asks; -1: that one waits no longer
   */
  private int cache(Kernel k, int e, int c, int p) {
    int from = net.edges.from[e];
    if (net.nodes.archetype[from] == Nodes.SOURCE) {
      long identity = k.requests.identity(k.calls.request(c));
      return (int) (Mix.unit(Mix.mix(identity ^ CACHE)) * caches[e]);
    }
    int caller = p < 0 ? -1 : k.calls.instance(p);
    return caller >= 0 && net.nodes.nodeOf[caller] == from
        ? caller - net.nodes.firstInstance[from]
        : 0;
  }

  /** Whether the look-up of a call is one of a share of the caches, rounded up, the first ones. */
  public boolean isOfShare(Kernel k, int c, double share) {
    int e = k.calls.edge(c);
    int p = k.calls.awaited(c) ? k.calls.parent(c) : -1;
    return cache(k, e, c, p) < StrictMath.ceil(share * caches[e] - 1e-9);
  }

  private int requestClass(Kernel k, int c) {
    return k.requests.requestClass(k.calls.request(c));
  }

  /** The edge that {@code p} knows to call instead of asking over {@code e}; -1 for none. */
  int known(Kernel k, int e, int p) {
    int entry = entry(k, e, p);
    return expiry[entry] > k.agenda.now ? answer[entry] : -1;
  }

  /** The resolver has done its work for a call: it chooses an edge. */
  static void served(Kernel k, int c, int node) {
    double failing = k.resolvers.failing.now[node];
    boolean fails = failing > 0 && k.resolvers.isOfShare(k, c, failing);
    int e = fails ? -1 : k.resolvers.choose(k, c, node);
    if (e < 0) {
      Service.rootCause(k, c, node, ERROR);
      Service.finish(k, c, ERROR);
    } else {
      k.resolvers.lookups.found(k.calls.question(c), e);
      Service.finish(k, c, -1);
    }
  }

  /** Whether a call has to wait for an answer that its cache waits for already. */
  boolean joins(Kernel k, int c) {
    int p = k.calls.parent(c);
    if (p < 0) {
      k.calls.question(c, Lookups.NOBODY);
      return false;
    }
    return lookups.joins(k, c, entry(k, k.calls.edge(c), p));
  }

  /** A call has ended: who waited for its answer has it, too. */
  void over(Kernel k, int c, boolean failed) {
    lookups.over(k, c, failed);
  }

  /** A call waits no longer for the answer to another's question. */
  void withdraw(Calls calls, int c) {
    lookups.withdraw(calls, c);
  }

  /** The answer has reached a caller that waits for it: it keeps it, and calls what it names. */
  static void answered(Kernel k, int c, int p) {
    Resolvers all = k.resolvers;
    int e = k.calls.edge(c);
    int entry = all.entry(k, e, p);
    long ttl = k.routes.resolver[k.edges.to[e]].ttl();
    int found = all.lookups.found(entry);
    all.answer[entry] = found;
    all.expiry[entry] = k.agenda.now + (all.expiry[entry] < 0 ? all.left(k, e, entry, ttl) : ttl);
    Attempts.issue(k, found, p);
  }

  /** What is left of the life of the first answer of a cache. */
  private long left(Kernel k, int e, int entry, long ttl) {
    return (long)
        (ttl * Mix.unit(Mix.mix(k.draws.route[net.edges.to[e]] ^ (entry + 1) * Mix.GOLDEN)));
  }

  private int choose(Kernel k, int c, int node) {
    ResolverSpec spec = net.routes.resolver[node];
    int[] edges = spec.edges()[requestClass(k, c)];
    if (edges.length == 0) {
      return -1;
    }
    if (spec.answer() == FIRST) {
      return edges[0];
    }
    if (spec.answer() == WEIGHTED) {
      double[] shares = spec.shares()[requestClass(k, c)];
      double u = Mix.unit(k.draw(k.draws.route[node], c));
      int i = 0;
      while (i < edges.length - 1 && u >= shares[i]) {
        i++;
      }
      return edges[i];
    }
    int best = -1;
    for (int e : edges) {
      boolean better = best < 0 || spec.answer() == NEAREST && way(k, c, e) < way(k, c, best);
      if (better && k.routers.anyHealthy(node, net.edges.to[e])) {
        best = e;
      }
    }
    return best < 0 ? edges[0] : best;
  }

  /** One-way time from the caller of {@code c} to the first instance behind an edge. */
  private long way(Kernel k, int c, int e) {
    int caller = net.nodes.firstInstance[net.edges.from[k.calls.edge(c)]];
    int p = k.calls.parent(c);
    int asker = k.calls.awaited(c) ? k.calls.instance(p) : caller;
    int from = net.nodes.placeOf[CallOrigins.near(k, c, asker)];
    int delay =
        net.distances
            .delayOf[
            (e * net.distances.places + from) * net.distances.places
                + net.nodes.placeOf[net.nodes.firstInstance[net.edges.to[e]]]];
    return delay < 0 ? 0 : net.distances.delays[delay];
  }
}
