package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.PublicIpv4;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;
import java.util.Set;

/** What the connections of a load balancer are taken to be. */
final class Connections {
  private static final Set<String> OUTSIDE =
      Set.of(NetworkPurchases.CLIENT, NetworkPurchases.DNS, NetworkPurchases.CDN);
  private static final Quantity NANOS = Quantity.of(1_000_000_000);

  private Connections() {}

  /** Connections opened a second. */
  static Quantity opened(ComponentUse component) {
    return component
        .callsPerSecond()
        .per(component.amount(NetworkPurchases.REQUESTS_PER_CONNECTION));
  }

  /** Connections open at a time, by Little's law: opened a second × time open. */
  static Quantity open(ComponentUse component) {
    return opened(component).times(component.amount(NetworkPurchases.KEEP_ALIVE)).per(NANOS);
  }

  /** GB an hour, both ways. */
  static Quantity gbPerHour(ComponentUse component) {
    return component.bytesPerSecond().times(3600).bytesInGb();
  }

  /** What was taken for granted, for the bill. */
  static String assumption(ComponentUse component) {
    return "%s requests a connection, each open for %s s"
        .formatted(
            component.amount(NetworkPurchases.REQUESTS_PER_CONNECTION).shortText(),
            component.amount(NetworkPurchases.KEEP_ALIVE).per(NANOS).shortText());
  }

  /**
   * Charges for its public addresses, one in each zone and at least {@code least}, where somebody
   * calls it from outside.
   */
  static List<Charge> addresses(ComponentUse component, Tariff tariff, int least) {
    if (component.incoming().stream().noneMatch(e -> OUTSIDE.contains(e.from().type()))) {
      return List.of();
    }
    int addresses = Math.max(least, component.zonesInUse());
    return new PublicIpv4()
        .charges(tariff, new PublicIpv4.Usage(component.instanceHours().times(addresses)));
  }
}
