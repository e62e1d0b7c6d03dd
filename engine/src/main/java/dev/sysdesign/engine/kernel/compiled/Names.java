package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Properties;
import java.util.Arrays;
import java.util.List;

/**
 * Name resolution: the caches of names before each resolver, and who is called behind one. Who
 * calls behind a name is who asked for it: where the edge behind the name does not say itself how
 * patient and how stubborn its caller is, the edge over which that one asked does.
 */
public final class Names {
  public static final int TIMEOUT = 1;
  public static final int RETRIES = 1 << 1;
  public static final int BACK_OFF = 1 << 2;

  /** Caches before the name that an edge asks for; 0: it asks for none. */
  public final int[] caches;

  /** What an edge behind a name has of the edge over which its caller asked. */
  public final byte[] inherits;

  /** The edges over which a resolver is asked, by resolver and caller; -1: none. */
  public final int[][] asked;

  private Names(int nodes, int edges) {
    caches = new int[edges];
    inherits = new byte[edges];
    asked = new int[nodes][];
  }

  static Names of(Nodes nodes, Edges edges, List<Archetype> archetypes) {
    Names all = new Names(nodes.count, edges.count);
    for (int e = 0; e < edges.count; e++) {
      int from = edges.from[e];
      int to = edges.to[e];
      if (archetypes.get(to) instanceof Archetype.Resolver names) {
        all.caches[e] = names.caches(archetypes.get(from), nodes.instances[from]);
        if (all.asked[to] == null) {
          all.asked[to] = new int[nodes.count];
          Arrays.fill(all.asked[to], -1);
        }
        all.asked[to][from] = all.asked[to][from] < 0 ? e : all.asked[to][from];
      }
      if (archetypes.get(from) instanceof Archetype.Resolver) {
        Properties own = edges.described.get(e).policies();
        all.inherits[e] =
            (byte)
                ((own.has("timeout") ? 0 : TIMEOUT)
                    | (own.has("retries") ? 0 : RETRIES)
                    | (own.has("backoff") ? 0 : BACK_OFF));
      }
    }
    return all;
  }

  /** Whether some caller that asks for an edge's name waits only so long. */
  public boolean isTimed(Edges edges, int e) {
    int[] over = asked[edges.from[e]];
    return (inherits[e] & TIMEOUT) != 0
        && over != null
        && Arrays.stream(over).anyMatch(a -> a >= 0 && edges.timer[a] >= 0);
  }
}
