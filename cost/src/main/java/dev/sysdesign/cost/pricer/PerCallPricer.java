package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.TierUse;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.List;

/** What the owner of an external service charges. */
final class PerCallPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return NetworkPurchases.PER_CALL;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return component
        .value(NetworkPurchases.PRICE_PER_CALL.name())
        .filter(Value.Price.class::isInstance)
        .map(price -> List.of(charge(component, (Value.Price) price)))
        .orElse(List.of());
  }

  /** A price by the hour or the month is a subscription, whatever the calls. */
  private static Charge charge(ComponentUse component, Value.Price price) {
    return switch (price.period()) {
      case ONCE -> charge("calls", component.calls(), "call", price.usd());
      case HOUR -> charge("subscription", Month.HOURS, "hour", price.usd());
      case MONTH -> charge("subscription", Quantity.ONE, "month", price.usd());
    };
  }

  private static Charge charge(String what, Quantity quantity, String unit, BigDecimal usd) {
    List<TierUse> tiers = quantity.isZero() ? List.of() : List.of(new TierUse(quantity, usd));
    return Charge.priced("External", "", what + " at the file's price", quantity, unit, tiers);
  }
}
