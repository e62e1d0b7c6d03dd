package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.AuroraServerless;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Databases by capacity unit over shared storage. */
final class AuroraServerlessPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.AURORA_SERVERLESS;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity instances = component.amount("replicas").plus(Quantity.ONE);
    return new AuroraServerless()
            .charges(
                tariff,
                new AuroraServerless.Usage(
                    component.amount(StorePurchases.CAPACITY_UNITS).times(instances),
                    Month.HOURS,
                    component.amount(StorePurchases.DATABASE_STORAGE).bytesInGb(),
                    component.calls()))
            .stream()
            .map(c -> c.assuming("one I/O request a call"))
            .toList();
  }
}
