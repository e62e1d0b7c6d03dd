package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import java.util.List;

/**
 * How one service charges. Stateless.
 *
 * @param <U> the usage of one month that decides the charges
 */
public interface Formula<U extends Record> {
  /** What this formula is about. */
  FormulaSpec spec();

  /**
   * The charges for a month of {@code usage}, in a fixed order; what is not used is not listed. A
   * price that the tariff does not have gives a charge without an amount.
   */
  List<Charge> charges(Tariff tariff, U usage);
}
