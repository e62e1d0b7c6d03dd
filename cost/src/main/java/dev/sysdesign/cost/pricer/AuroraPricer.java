package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Aurora;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Databases on instances over shared storage. */
final class AuroraPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.AURORA;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(StorePurchases.DEFAULT_DATABASE);
    Quantity instances = component.amount("replicas").plus(Quantity.ONE);
    List<Charge> charges =
        new Aurora()
            .charges(
                tariff,
                new Aurora.Usage(
                    type,
                    component.isOn(StorePurchases.IO_OPTIMIZED),
                    instances.times(Month.HOURS),
                    component.amount(StorePurchases.DATABASE_STORAGE).bytesInGb(),
                    component.calls()));
    return Defaults.said(charges, component, type).stream()
        .map(c -> c.assuming("one I/O request a call"))
        .toList();
  }
}
