package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import java.util.ArrayList;
import java.util.List;

/** What callers do about trouble, made up by a seed from the catalog's shapes. */
final class RandomPolicies {
  /** How often a policy is set, in percent. */
  private static final int SET = 20;

  private final Dice dice;

  RandomPolicies(Dice dice) {
    this.dice = dice;
  }

  /** Policies of an edge as name, value, name, value … */
  Object[] edge() {
    RandomValues values = new RandomValues(dice);
    List<Object> set = new ArrayList<>();
    for (ParameterSpec policy : PolicyCatalog.all()) {
      if (dice.chance(SET)) {
        set.addAll(List.of(policy.name(), values.of(policy)));
      }
    }
    return set.toArray();
  }
}
