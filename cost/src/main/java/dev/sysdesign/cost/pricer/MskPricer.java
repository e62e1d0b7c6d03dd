package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Msk;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.pricing.MessagePricing;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Streams on Kafka brokers. */
final class MskPricer implements ComponentPricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "msk",
        "MSK",
        List.of(MessagePricing.STREAM),
        MessagePricing.STREAM_ON.name(),
        MessagePricing.MSK);
  }

  @Override
  public boolean prices(ComponentUse component) {
    return component.word(MessagePricing.STREAM_ON).equals(MessagePricing.MSK);
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(MessagePricing.DEFAULT_BROKER);
    Quantity brokers = component.amount(MessagePricing.BROKERS);
    Quantity disk = component.amount(MessagePricing.STREAM_STORAGE).bytesInGb();
    return Defaults.said(
        new Msk()
            .charges(tariff, new Msk.Usage(type, brokers.times(Month.HOURS), brokers.times(disk))),
        component,
        type);
  }
}
