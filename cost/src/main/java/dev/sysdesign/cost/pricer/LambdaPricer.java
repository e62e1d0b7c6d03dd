package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Lambda;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Executions;
import java.util.List;

/** Functions, and services that run as functions. */
final class LambdaPricer implements ComponentPricer {
  private static final Quantity DEFAULT_MB = Quantity.of(128);
  private static final Quantity BYTES_PER_MB = Quantity.of(1L << 20);

  @Override
  public Purchase purchase() {
    return CodePurchases.LAMBDA;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Executions executions = component.executions();
    Quantity invocations = component.calls().times(executions.share());
    Quantity ms = executions.meanNanos().per(1_000_000);
    Quantity bytes = component.amount(CodePurchases.MEMORY);
    Quantity memory = bytes.isZero() ? DEFAULT_MB : bytes.per(BYTES_PER_MB);
    List<Charge> charges =
        new Lambda()
            .charges(
                tariff,
                new Lambda.Usage(Platform.architecture(component), invocations, ms, memory));
    return charges.stream()
        .map(c -> c.assuming("the mean duration is rounded up to the ms, as each call is"))
        .map(c -> executions.isAll() ? c : c.assuming("calls that were throttled are free"))
        .toList();
  }
}
