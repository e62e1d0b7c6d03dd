package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Alb;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.ArrayList;
import java.util.List;

/** Application load balancers. */
final class AlbPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return NetworkPurchases.ALB;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity all = Connections.gbPerHour(component);
    Quantity toFunctions =
        component.outgoing().stream()
            .filter(e -> e.to().type().equals(CodePurchases.FUNCTION))
            .map(e -> e.requestBytesPerSecond().plus(e.responseBytesPerSecond()))
            .reduce(Quantity.ZERO, Quantity::plus)
            .times(3600)
            .bytesInGb();
    List<Charge> charges = new ArrayList<>();
    new Alb()
        .charges(
            tariff,
            new Alb.Usage(
                component.instanceHours(),
                Connections.opened(component),
                Connections.open(component),
                all.above(toFunctions),
                toFunctions,
                component.callsPerSecond(),
                component.amount(NetworkPurchases.RULES)))
        .forEach(c -> charges.add(c.assuming(Connections.assumption(component))));
    charges.addAll(Connections.addresses(component, tariff, 2));
    return charges;
  }
}
