package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Route53;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Name resolution. */
final class Route53Pricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return NetworkPurchases.ROUTE53;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    boolean byLatency = component.word("policy").equals("latency");
    boolean failover = component.word("policy").equals("failover");
    Quantity queries = component.calls();
    return new Route53()
        .charges(
            tariff.global(),
            new Route53.Usage(
                component.amount(NetworkPurchases.HOSTED_ZONES),
                byLatency ? Quantity.ZERO : queries,
                byLatency ? queries : Quantity.ZERO,
                Quantity.ZERO,
                failover ? Quantity.of(component.outgoing().size()) : Quantity.ZERO));
  }
}
