package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Fargate;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Services and workers in containers. */
final class FargatePricer implements ComponentPricer {
  private static final long LEAST_GB_PER_VCPU = 2;

  @Override
  public Purchase purchase() {
    return CodePurchases.FARGATE;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity vcpu = component.amount(CodePurchases.VCPU);
    Quantity memory =
        component.sets(CodePurchases.MEMORY)
            ? component.amount(CodePurchases.MEMORY).bytesInGb()
            : vcpu.times(LEAST_GB_PER_VCPU);
    List<Charge> charges =
        new Fargate()
            .charges(
                tariff,
                new Fargate.Usage(
                    Platform.architecture(component), component.instanceHours(), vcpu, memory));
    return component
        .scaling()
        .map(how -> charges.stream().map(c -> c.assuming(how)).toList())
        .orElse(charges);
  }
}
