package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.usage.EdgeUse;
import java.util.Set;

/** Who stands outside the networks of the regions. */
final class Places {
  private static final Set<String> OUTSIDE =
      Set.of(
          NetworkPurchases.CLIENT,
          NetworkPurchases.DNS,
          NetworkPurchases.CDN,
          NetworkPurchases.EXTERNAL);

  private Places() {}

  /** Whether both ends stand in a network of ours, so that bytes between them are transfer. */
  static boolean isInside(EdgeUse edge) {
    return !OUTSIDE.contains(edge.from().type()) && !OUTSIDE.contains(edge.to().type());
  }

  /** Whether the edge calls somebody else's service the given way. */
  static boolean leaves(EdgeUse edge, String way) {
    return edge.to().type().equals(NetworkPurchases.EXTERNAL) && way(edge).equals(way);
  }

  /** The way on which calls to somebody else's service leave. */
  static String way(EdgeUse edge) {
    return edge.to().properties().word(NetworkPurchases.VIA.name()).orElse(NetworkPurchases.NAT);
  }
}
