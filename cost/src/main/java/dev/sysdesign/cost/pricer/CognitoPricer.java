package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.Cognito;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Users who sign in at a gateway. */
final class CognitoPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return NetworkPurchases.COGNITO;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new Cognito()
        .charges(
            tariff,
            new Cognito.Usage(
                component.word(NetworkPurchases.USER_PLAN),
                component.amount(NetworkPurchases.ACTIVE_USERS)));
  }
}
