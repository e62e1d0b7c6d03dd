package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What can be wrong with a property, whoever sets it. */
public final class CatalogRules {
  public static final RuleSpec MISSING_UNIT =
      RuleSpec.error(
          "missing-unit",
          "A number stands where a quantity with a unit is wanted; no unit is guessed.",
          "client users { rate: 10 }",
          "Add one of the units that the message names.");

  public static final RuleSpec WRONG_UNIT =
      RuleSpec.error(
          "wrong-unit",
          "A value has a unit of another dimension than its property.",
          "client users { rate: 10ms }",
          "Write a value in one of the units that the message names.");

  public static final RuleSpec INAPPLICABLE_PROPERTY =
      RuleSpec.error(
          "inapplicable-property",
          "A property says nothing beside another one of its component.",
          "rate-limiter door { algorithm: concurrency, limit: 10, burst: 5 }",
          "Leave it out.");

  public static final RuleSpec AUTOSCALE_BOUNDS =
      RuleSpec.error(
          "autoscale-bounds",
          "The fewest and the most instances of 'autoscale' and 'instances' do not fit together.",
          "service app { autoscale: autoscale(min: 10, max: 2) }",
          "Let 'min' be at most 'max', and 'instances' between them.");

  public static final RuleSpec UNKNOWN_PROPERTY =
      RuleSpec.error(
          "unknown-property",
          "A statement has no property of this name.",
          "service app { instnces: 2 }",
          "Write one of those that the message names.");

  private CatalogRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        MISSING_UNIT, WRONG_UNIT, INAPPLICABLE_PROPERTY, AUTOSCALE_BOUNDS, UNKNOWN_PROPERTY);
  }
}
