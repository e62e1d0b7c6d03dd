package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Bills the components that are bought as one purchase. Which those are is decided in {@link
 * PurchaseCatalog} alone.
 */
interface ComponentPricer extends Pricer {
  /** What it prices; no other pricer has it. */
  Purchase purchase();

  /**
   * The charges of a component that the simulation measured.
   *
   * @param tariff prices of the component's region
   */
  List<Charge> charges(ComponentUse component, Tariff tariff);

  @Override
  default PricerSpec spec() {
    return PricerSpec.of(purchase());
  }

  @Override
  default List<BillLine> lines(SystemUse use, Tariff tariff) {
    List<BillLine> lines = new ArrayList<>();
    for (ComponentUse component : use.components()) {
      if (PurchaseCatalog.of(component.component()).contains(purchase())) {
        List<Charge> charges =
            component.result().isPresent()
                ? charges(component, tariff.in(component.region()))
                : List.of(unmeasured(component));
        charges.forEach(c -> lines.add(new BillLine(component.subject(), c)));
      }
    }
    return lines;
  }

  private Charge unmeasured(ComponentUse component) {
    return Charge.unmeasured(
        purchase().service(),
        "a month's use",
        "the simulation has not measured '" + component.component().name() + "'");
  }
}
