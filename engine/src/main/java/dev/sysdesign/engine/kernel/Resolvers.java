package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype.Answer;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;
import java.util.Arrays;

/** Name resolution: answers that callers keep for a time, one for each instance and class. */
final class Resolvers {
  private static final int ERROR = Cause.ERROR.ordinal();
  private static final int WEIGHTED = Answer.WEIGHTED.ordinal();
  private static final int NEAREST = Answer.NEAREST.ordinal();
  private static final int FIRST = Answer.FIRST.ordinal();

  private final Network net;
  private final int[] firstEntry;
  private final int[] answer;
  private final long[] expiry;

  Resolvers(Network net) {
    this.net = net;
    firstEntry = new int[net.edges];
    int entries = 0;
    for (int e = 0; e < net.edges; e++) {
      firstEntry[e] = entries;
      if (net.resolver[net.to[e]] != null) {
        entries += net.instances[net.from[e]] * net.classes;
      }
    }
    answer = new int[entries];
    expiry = new long[entries];
    Arrays.fill(expiry, -1);
  }

  private int entry(Kernel k, int e, int p) {
    int caller = k.calls.instance(p);
    boolean own = net.nodeOf[caller] == net.from[e];
    int instance = own ? caller - net.firstInstance[net.from[e]] : 0;
    return firstEntry[e] + instance * net.classes + requestClass(k, p);
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
    int e = k.resolvers.choose(k, c, node);
    if (e < 0) {
      Doors.blame(k, c, node, ERROR);
      Doors.finish(k, c, ERROR);
    } else {
      k.calls.key(c, e);
      Doors.finish(k, c, -1);
    }
  }

  /** The answer has reached a caller that waits for it: it keeps it, and calls what it names. */
  static void answered(Kernel k, int c, int p) {
    Resolvers all = k.resolvers;
    int e = k.calls.edge(c);
    int entry = all.entry(k, e, p);
    all.answer[entry] = k.calls.key(c);
    all.expiry[entry] = k.agenda.now + k.net.resolver[k.net.to[e]].ttl();
    Attempts.issue(k, k.calls.key(c), p);
  }

  private int choose(Kernel k, int c, int node) {
    Network.ResolverSpec spec = net.resolver[node];
    int[] edges = spec.edges()[requestClass(k, c)];
    if (edges.length == 0) {
      return -1;
    }
    if (spec.answer() == FIRST) {
      return edges[0];
    }
    if (spec.answer() == WEIGHTED) {
      double[] shares = spec.shares()[requestClass(k, c)];
      double u = Mix.unit(k.draw(net.routeKey[node], c));
      int i = 0;
      while (i < edges.length - 1 && u >= shares[i]) {
        i++;
      }
      return edges[i];
    }
    int best = -1;
    for (int e : edges) {
      boolean better = best < 0 || spec.answer() == NEAREST && way(k, c, e) < way(k, c, best);
      if (better && k.routers.anyHealthy(node, net.to[e])) {
        best = e;
      }
    }
    return best < 0 ? edges[0] : best;
  }

  /** One-way time from the caller of {@code c} to the first instance behind an edge. */
  private long way(Kernel k, int c, int e) {
    int caller = net.firstInstance[net.from[k.calls.edge(c)]];
    int p = k.calls.parent(c);
    int from = net.placeOf[k.calls.awaited(c) ? k.calls.instance(p) : caller];
    int delay =
        net.delayOf[
            (e * net.places + from) * net.places + net.placeOf[net.firstInstance[net.to[e]]]];
    return delay < 0 ? 0 : net.delays[delay];
  }
}
