package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.DynamoDbProvisioned;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import dev.sysdesign.engine.model.Value;
import java.util.List;

/** Tables with reserved capacity. */
final class DynamoDbProvisionedPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return StorePurchases.DYNAMODB_PROVISIONED;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Value.Call capacity = component.component().properties().call("capacity").orElseThrow();
    return new DynamoDbProvisioned()
        .charges(
            tariff,
            new DynamoDbProvisioned.Usage(
                Quantity.measured(capacity.amount("w", 0)),
                Quantity.measured(capacity.amount("r", 0)),
                Month.HOURS,
                component.amount(StorePurchases.NOSQL_STORAGE).bytesInGb()));
  }
}
