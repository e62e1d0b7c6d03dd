package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.DynamoDbOnDemand;
import dev.sysdesign.cost.formula.ReadMode;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Tables without reserved capacity. */
final class DynamoDbOnDemandPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.DYNAMODB;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity item = component.amount("itemSize");
    Quantity copies = component.amount(StorePurchases.INDEXES).plus(Quantity.ONE);
    return new DynamoDbOnDemand()
            .charges(
                tariff,
                new DynamoDbOnDemand.Usage(
                    component.writes(),
                    component.reads(),
                    item,
                    item,
                    mode(component),
                    component.amount(StorePurchases.INDEXES),
                    component.amount(StorePurchases.NOSQL_STORAGE).bytesInGb().times(copies)))
            .stream()
            .map(c -> c.assuming("reads and writes are told apart by the edges that lead to it"))
            .toList();
  }

  private static ReadMode mode(ComponentUse component) {
    if (component.isOn(StorePurchases.TRANSACTIONS)) {
      return ReadMode.TRANSACTIONAL;
    }
    boolean strong = component.word("consistency").equals("strong");
    return strong ? ReadMode.STRONG : ReadMode.EVENTUAL;
  }
}
