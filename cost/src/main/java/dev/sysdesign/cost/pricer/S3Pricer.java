package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.S3;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Object stores. */
final class S3Pricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.S3;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new S3()
        .charges(
            tariff,
            new S3.Usage(
                component.amount(StorePurchases.OBJECT_STORAGE).bytesInGb(),
                component.writes(),
                component.reads()));
  }
}
