package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.ElastiCache;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Caches on nodes. */
final class ElastiCachePricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.ELASTICACHE;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(StorePurchases.DEFAULT_NODE);
    String engine = component.word(StorePurchases.CACHE_ENGINE);
    List<Charge> charges =
        new ElastiCache()
            .charges(tariff, new ElastiCache.Usage(engine, type, component.instanceHours()));
    return Defaults.said(charges, component, type);
  }
}
