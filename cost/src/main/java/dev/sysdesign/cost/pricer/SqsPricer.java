package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Sqs;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.pricing.MessagePricing;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Queues. */
final class SqsPricer implements ComponentPricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec("sqs", "SQS", List.of(MessagePricing.QUEUE), "fifo", "");
  }

  @Override
  public boolean prices(ComponentUse component) {
    return true;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    int batch = component.amount(MessagePricing.CALL_BATCH).value().intValue();
    Quantity requests = Sqs.requests(component.calls(), component.bytesBrought(), batch);
    return new Sqs()
        .charges(tariff, new Sqs.Usage(component.isOn("fifo"), requests)).stream()
            .map(
                c ->
                    c.assuming(
                        "a message is sent, received and deleted once, " + batch + " a call"))
            .toList();
  }
}
