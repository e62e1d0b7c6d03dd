package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.Nlb;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.ArrayList;
import java.util.List;

/** Network load balancers. */
final class NlbPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return NetworkPurchases.NLB;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    List<Charge> charges = new ArrayList<>();
    new Nlb()
        .charges(
            tariff,
            new Nlb.Usage(
                component.instanceHours(),
                Connections.opened(component),
                Connections.open(component),
                Connections.gbPerHour(component)))
        .forEach(c -> charges.add(c.assuming(Connections.assumption(component))));
    charges.addAll(Connections.addresses(component, tariff, 1));
    return charges;
  }
}
