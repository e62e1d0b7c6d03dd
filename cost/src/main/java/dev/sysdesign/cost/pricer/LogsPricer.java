package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.CloudWatch;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** What code logs. */
final class LogsPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return CodePurchases.CLOUDWATCH;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity gb = component.calls().times(component.amount(CodePurchases.LOGS)).bytesInGb();
    return new CloudWatch()
            .charges(tariff, new CloudWatch.Usage(gb, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO))
            .stream()
            .map(c -> c.assuming("logs are taken in and read, not kept"))
            .toList();
  }
}
