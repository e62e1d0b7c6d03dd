package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.ElastiCacheServerless;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.List;

/** Serverless caches. */
final class ElastiCacheServerlessPricer implements ComponentPricer {
  /** The size of commands that are counted in units already. */
  private static final Quantity COUNTED = Quantity.ZERO;

  @Override
  public Purchase purchase() {
    return StorePurchases.ELASTICACHE_SERVERLESS;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new ElastiCacheServerless()
        .charges(
            tariff,
            new ElastiCacheServerless.Usage(
                component.word(StorePurchases.CACHE_ENGINE),
                component.amount(StorePurchases.CACHE_STORAGE).bytesInGb(),
                Month.HOURS,
                kilobytes(component),
                COUNTED));
  }

  /** At least one a command, by what it asks and gets. */
  private static Quantity kilobytes(ComponentUse component) {
    return component.callsBySize().stream()
        .map(
            c ->
                c.calls()
                    .times(ElastiCacheServerless.units(c.requestBytes().plus(c.responseBytes()))))
        .reduce(Quantity.ZERO, Quantity::plus);
  }
}
