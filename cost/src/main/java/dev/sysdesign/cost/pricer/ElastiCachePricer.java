package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.ElastiCache;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.pricing.StorePricing;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Caches on nodes. */
final class ElastiCachePricer implements ComponentPricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "elasticache",
        "ElastiCache",
        List.of(StorePricing.CACHE),
        StorePricing.CACHE_ON.name(),
        "nodes");
  }

  @Override
  public boolean prices(ComponentUse component) {
    return !component.word(StorePricing.CACHE_ON).equals(StorePricing.SERVERLESS);
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(StorePricing.DEFAULT_NODE);
    String engine = component.word(StorePricing.CACHE_ENGINE);
    List<Charge> charges =
        new ElastiCache()
            .charges(tariff, new ElastiCache.Usage(engine, type, component.instanceHours()));
    return Defaults.said(charges, component, type);
  }
}
