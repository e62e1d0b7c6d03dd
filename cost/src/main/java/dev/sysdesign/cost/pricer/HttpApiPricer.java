package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.HttpApi;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** API gateways of the kind http. */
final class HttpApiPricer implements ComponentPricer {
  /** They are counted in pieces already, each of which is as good as one without bytes. */
  private static final Quantity PIECES = Quantity.ZERO;

  @Override
  public Purchase purchase() {
    return NetworkPurchases.HTTP_API;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new HttpApi().charges(tariff, new HttpApi.Usage(pieces(component), PIECES));
  }

  /** A request counts by its own bytes or by those of its answer, whichever are more. */
  private static Quantity pieces(ComponentUse component) {
    return component.callsBySize().stream()
        .map(c -> c.calls().times(c.requestBytes().max(c.responseBytes()).pieces(HttpApi.PIECE)))
        .reduce(Quantity.ZERO, Quantity::plus);
  }
}
