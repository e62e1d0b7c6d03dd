package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.RestApi;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** API gateways of the kind rest. */
final class RestApiPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return NetworkPurchases.REST_API;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new RestApi().charges(tariff, new RestApi.Usage(component.calls()));
  }
}
