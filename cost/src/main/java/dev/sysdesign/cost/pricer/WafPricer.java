package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.formula.Waf;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Rate limiters, as rules of the web application firewall. */
final class WafPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return NetworkPurchases.WAF;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new Waf()
        .charges(
            tariff,
            new Waf.Usage(
                Quantity.ONE, component.amount(NetworkPurchases.RULES), component.calls()));
  }
}
