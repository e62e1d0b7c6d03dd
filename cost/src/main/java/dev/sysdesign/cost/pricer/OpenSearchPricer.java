package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.OpenSearch;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Search clusters. */
final class OpenSearchPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.OPENSEARCH;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(StorePurchases.DEFAULT_SEARCH);
    Quantity hours = component.instanceHours();
    Quantity disk =
        component.amount(StorePurchases.SEARCH_STORAGE).bytesInGb().times(hours).per(Month.HOURS);
    return Defaults.said(
        new OpenSearch().charges(tariff, new OpenSearch.Usage(type, hours, disk)), component, type);
  }
}
