package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Msk;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.MessagePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Streams on Kafka brokers. */
final class MskPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return MessagePurchases.MSK;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(MessagePurchases.DEFAULT_BROKER);
    Quantity brokers = component.amount(MessagePurchases.BROKERS);
    Quantity disk = component.amount(MessagePurchases.STREAM_STORAGE).bytesInGb();
    return Defaults.said(
        new Msk()
            .charges(tariff, new Msk.Usage(type, brokers.times(Month.HOURS), brokers.times(disk))),
        component,
        type);
  }
}
