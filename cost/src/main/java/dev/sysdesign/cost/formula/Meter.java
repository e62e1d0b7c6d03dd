package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Quantity;
import java.util.HashMap;
import java.util.Map;

/**
 * What one bill has used so far of each rate and of each free allowance. Tiers and allowances are
 * the account's, not a component's: the second queue starts in the tier where the first one ended.
 */
final class Meter {
  private final Map<String, Quantity> used = new HashMap<>();

  Quantity used(String key) {
    return used.getOrDefault(key, Quantity.ZERO);
  }

  void add(String key, Quantity quantity) {
    used.merge(key, quantity, Quantity::plus);
  }
}
