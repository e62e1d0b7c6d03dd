package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.ArrayList;
import java.util.List;

/** Bills components one by one. */
interface ComponentPricer extends Pricer {
  /** Whether this component, of a type of the spec, is billed this way. */
  boolean prices(ComponentUse component);

  /**
   * The charges of a component that the simulation measured.
   *
   * @param tariff prices of the component's region
   */
  List<Charge> charges(ComponentUse component, Tariff tariff);

  @Override
  default List<BillLine> lines(SystemUse use, Tariff tariff) {
    List<BillLine> lines = new ArrayList<>();
    for (ComponentUse component : use.components()) {
      if (spec().types().contains(component.type()) && prices(component)) {
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
        spec().service(),
        "a month's use",
        "the simulation has not measured '" + component.component().name() + "'");
  }
}
