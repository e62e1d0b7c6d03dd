package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Rds;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.ArrayList;
import java.util.List;

/** Databases on instances with disks of their own. */
final class RdsPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.RDS;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(StorePurchases.DEFAULT_DATABASE);
    List<Charge> charges = new ArrayList<>();
    Quantity replicas = component.amount("replicas");
    boolean multiAz = component.isOn(StorePurchases.MULTI_AZ);
    new Rds()
        .charges(tariff, usage(component, type, multiAz, Quantity.ONE))
        .forEach(c -> charges.add(replicas.isZero() ? c : c.of("primary")));
    if (!replicas.isZero()) {
      new Rds()
          .charges(tariff, usage(component, type, false, replicas))
          .forEach(c -> charges.add(c.of(words(replicas)).assuming("each with its disk")));
    }
    return Defaults.said(charges, component, type);
  }

  private static String words(Quantity replicas) {
    return replicas.compareTo(Quantity.ONE) == 0 ? "replica" : replicas + " replicas";
  }

  private static Rds.Usage usage(
      ComponentUse component, String type, boolean multiAz, Quantity instances) {
    Quantity disk = component.amount(StorePurchases.DATABASE_STORAGE).bytesInGb();
    return new Rds.Usage(
        component.word(StorePurchases.DATABASE_ENGINE),
        type,
        multiAz,
        instances.times(Month.HOURS),
        instances.times(disk),
        instances.times(Rds.extraIops(component.amount("iops"), disk)));
  }
}
