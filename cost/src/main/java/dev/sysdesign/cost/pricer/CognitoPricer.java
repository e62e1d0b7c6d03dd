package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.Cognito;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Users who sign in at a gateway. */
final class CognitoPricer implements ComponentPricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "cognito",
        "Cognito",
        List.of(NetworkPurchases.GATEWAY),
        NetworkPurchases.ACTIVE_USERS.name(),
        "");
  }

  @Override
  public boolean prices(ComponentUse component) {
    return component.sets(NetworkPurchases.ACTIVE_USERS);
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
