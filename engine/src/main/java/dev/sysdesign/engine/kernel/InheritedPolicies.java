package dev.sysdesign.engine.kernel;

/**
 * Who calls behind a name is who asked for it: where the edge behind the name does not say itself
 * how patient and how stubborn its caller is, the edge over which that one asked does.
 */
final class InheritedPolicies {
  private InheritedPolicies() {}

  /** The edge whose policy holds for a call: its own one, or that over which its caller asked. */
  static int policy(Kernel k, int c, int what) {
    int e = k.calls.edge(c);
    int p = k.calls.parent(c);
    if ((k.names.inherits[e] & what) == 0 || p < 0 || k.calls.instance(p) < 0) {
      return e;
    }
    int[] asked = k.names.asked[k.edges.from[e]];
    int caller = k.nodes.nodeOf[k.calls.instance(p)];
    return asked == null || asked[caller] < 0 ? e : asked[caller];
  }
}
