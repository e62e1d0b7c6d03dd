package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.EventBridge;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.MessagePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Event buses. */
final class EventBridgePricer implements ComponentPricer {
  /** They are counted in pieces already, each of which is as good as one without bytes. */
  private static final Quantity PIECES = Quantity.ZERO;

  @Override
  public Purchase purchase() {
    return MessagePurchases.EVENTBRIDGE;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new EventBridge()
        .charges(tariff, new EventBridge.Usage(component.pieces(EventBridge.PIECE), PIECES));
  }
}
