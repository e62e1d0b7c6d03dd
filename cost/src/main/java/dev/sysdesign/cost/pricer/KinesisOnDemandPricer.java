package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.KinesisOnDemand;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.MessagePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Streams by the byte. */
final class KinesisOnDemandPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return MessagePurchases.KINESIS_ON_DEMAND;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity in =
        component.callsBySize().stream()
            .map(c -> KinesisOnDemand.gb(c.calls(), c.requestBytes()))
            .reduce(Quantity.ZERO, Quantity::plus);
    Quantity out = in.times(component.outgoing().size());
    return new KinesisOnDemand().charges(tariff, new KinesisOnDemand.Usage(Month.HOURS, in, out));
  }
}
