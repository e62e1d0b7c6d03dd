package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.KinesisProvisioned;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.MessagePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Streams with reserved shards. */
final class KinesisPricer implements ComponentPricer {
  private static final Quantity DAY_NANOS = Quantity.of(86_400L * 1_000_000_000);

  /** They are counted in pieces already, each of which is as good as one without bytes. */
  private static final Quantity PIECES = Quantity.ZERO;

  @Override
  public Purchase purchase() {
    return MessagePurchases.KINESIS;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity shardHours = component.amount("shards").times(Month.HOURS);
    boolean keepsLonger = component.amount("retention").compareTo(DAY_NANOS) > 0;
    return new KinesisProvisioned()
        .charges(
            tariff,
            new KinesisProvisioned.Usage(
                shardHours,
                component.pieces(KinesisProvisioned.PIECE),
                PIECES,
                Quantity.ZERO,
                Quantity.ZERO,
                keepsLonger ? shardHours : Quantity.ZERO));
  }
}
