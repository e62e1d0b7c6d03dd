package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Sns;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.MessagePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.EdgeUse;
import java.util.List;

/** Notification topics. */
final class SnsPricer implements ComponentPricer {
  /** They are counted in pieces already, each of which is as good as one without bytes. */
  private static final Quantity PIECES = Quantity.ZERO;

  @Override
  public Purchase purchase() {
    return MessagePurchases.SNS;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity toQueues = deliveries(component, MessagePurchases.QUEUE);
    Quantity toFunctions = deliveries(component, CodePurchases.FUNCTION);
    Quantity all =
        component.outgoing().stream()
            .map(EdgeUse::callsPerMonth)
            .reduce(Quantity.ZERO, Quantity::plus);
    return new Sns()
        .charges(
            tariff,
            new Sns.Usage(
                component.pieces(Sns.PIECE),
                PIECES,
                all.above(toQueues.plus(toFunctions)),
                toQueues,
                toFunctions));
  }

  private static Quantity deliveries(ComponentUse component, String type) {
    return component.outgoing().stream()
        .filter(e -> e.to().type().equals(type))
        .map(EdgeUse::callsPerMonth)
        .reduce(Quantity.ZERO, Quantity::plus);
  }
}
