package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.List;

/** One way of being billed. Stateless. */
public interface Pricer {
  /** What it is about. */
  PricerSpec spec();

  /**
   * Its lines for a month of {@code use}; none where nothing in the system is billed this way.
   *
   * @param tariff the bill's prices; each line takes those of its own region
   */
  List<BillLine> lines(SystemUse use, Tariff tariff);
}
