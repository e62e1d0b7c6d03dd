package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Properties;
import java.util.Arrays;
import java.util.List;

/**
 * Who calls behind a name is who asked for it: where the edge behind the name does not say itself
 * how patient and how stubborn its caller is, the edge over which that one asked does.
 */
final class Asked {
  static final int TIMEOUT = 1;
  static final int RETRIES = 1 << 1;
  static final int BACK_OFF = 1 << 2;

  private Asked() {}

  /** Notes which edges say nothing themselves, and over which edge each caller asks. */
  static void build(Network net, List<Archetype> archetypes) {
    net.inherits = new byte[net.edges];
    net.asked = new int[net.nodes][];
    for (int e = 0; e < net.edges; e++) {
      if (archetypes.get(net.to[e]) instanceof Archetype.Resolver) {
        int[] asked = net.asked[net.to[e]];
        if (asked == null) {
          asked = new int[net.nodes];
          Arrays.fill(asked, -1);
          net.asked[net.to[e]] = asked;
        }
        asked[net.from[e]] = asked[net.from[e]] < 0 ? e : asked[net.from[e]];
      }
      if (archetypes.get(net.from[e]) instanceof Archetype.Resolver) {
        Properties own = net.described.get(e).policies();
        net.inherits[e] =
            (byte)
                ((own.has("timeout") ? 0 : TIMEOUT)
                    | (own.has("retries") ? 0 : RETRIES)
                    | (own.has("backoff") ? 0 : BACK_OFF));
      }
    }
  }

  /** Whether some caller that asks for an edge's name waits only so long. */
  static boolean isTimed(Network net, int e) {
    int[] asked = net.asked[net.from[e]];
    return (net.inherits[e] & TIMEOUT) != 0
        && asked != null
        && Arrays.stream(asked).anyMatch(a -> a >= 0 && net.timer[a] >= 0);
  }

  /** The edge whose policy holds for a call: its own one, or that over which its caller asked. */
  static int policy(Kernel k, int c, int what) {
    int e = k.calls.edge(c);
    int p = k.calls.parent(c);
    if ((k.net.inherits[e] & what) == 0 || p < 0 || k.calls.instance(p) < 0) {
      return e;
    }
    int[] asked = k.net.asked[k.net.from[e]];
    int caller = k.net.nodeOf[k.calls.instance(p)];
    return asked == null || asked[caller] < 0 ? e : asked[caller];
  }
}
