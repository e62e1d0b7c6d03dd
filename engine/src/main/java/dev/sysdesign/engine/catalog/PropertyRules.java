package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the properties of a component must be together: each alone may fit its parameter. */
public final class PropertyRules {
  /** One such rule. */
  private interface Rule {
    Optional<PropertyMisfit> misfit(Component component);
  }

  private static final List<Rule> RULES =
      List.of(
          PropertyRules::limitOfConcurrency,
          PropertyRules::limitOfRate,
          PropertyRules::burstOfConcurrency,
          PropertyRules::leastAboveMost,
          PropertyRules::instancesOfScaling,
          PropertyRules::indexesOfProvisioned);

  private PropertyRules() {}

  /** What does not fit; empty where all is well. */
  public static List<PropertyMisfit> misfits(Component component) {
    List<PropertyMisfit> misfits = new ArrayList<>();
    for (Rule rule : RULES) {
      rule.misfit(component).ifPresent(misfits::add);
    }
    return misfits;
  }

  private static boolean limitsConcurrency(Component component) {
    return component.properties().word("algorithm").filter("concurrency"::equals).isPresent();
  }

  private static Optional<Value.Quantity> limit(Component component) {
    return component.type().equals("rate-limiter")
            && component.properties().get("limit").orElse(null) instanceof Value.Quantity limit
        ? Optional.of(limit)
        : Optional.empty();
  }

  private static Optional<PropertyMisfit> limitOfConcurrency(Component component) {
    return limit(component)
        .filter(limit -> limitsConcurrency(component) && limit.dimension() != Dimension.COUNT)
        .map(
            limit ->
                new PropertyMisfit(
                    CatalogRules.WRONG_UNIT,
                    "limit",
                    "With 'algorithm: concurrency' 'limit' is a whole number of calls at a time, but was %s."
                        .formatted(Amounts.text(limit.amount(), limit.dimension())),
                    "Write a number without a unit, such as 'limit: 100'."));
  }

  private static Optional<PropertyMisfit> limitOfRate(Component component) {
    return limit(component)
        .filter(limit -> !limitsConcurrency(component) && limit.dimension() != Dimension.RATE)
        .map(
            limit ->
                new PropertyMisfit(
                    CatalogRules.MISSING_UNIT,
                    "limit",
                    "'limit' takes a rate in rps, krps, Mrps, but was %s without a unit."
                        .formatted(Amounts.text(limit.amount(), limit.dimension())),
                    "With 'algorithm: concurrency' it is a number of calls at a time."));
  }

  private static Optional<PropertyMisfit> burstOfConcurrency(Component component) {
    return limit(component).isPresent() || component.type().equals("rate-limiter")
        ? Optional.of(component)
            .filter(c -> limitsConcurrency(c) && c.properties().has("burst"))
            .map(
                c ->
                    new PropertyMisfit(
                        CatalogRules.INAPPLICABLE_PROPERTY,
                        "burst",
                        "A limit of calls at a time has no bucket, so 'burst' says nothing with 'algorithm: concurrency'.",
                        "Leave it out."))
        : Optional.empty();
  }

  private static Optional<PropertyMisfit> leastAboveMost(Component component) {
    return component
        .properties()
        .call("autoscale")
        .filter(call -> least(call) > most(call))
        .map(
            call ->
                new PropertyMisfit(
                    CatalogRules.AUTOSCALE_BOUNDS,
                    "autoscale",
                    "The fewest instances ('min', %s) are more than the most ('max', %s)."
                        .formatted(text(least(call)), text(most(call))),
                    ""));
  }

  private static Optional<PropertyMisfit> instancesOfScaling(Component component) {
    OptionalDouble set = component.properties().amount("instances");
    return component
        .properties()
        .call("autoscale")
        .filter(call -> set.isPresent() && least(call) <= most(call))
        .filter(call -> set.getAsDouble() < least(call) || set.getAsDouble() > most(call))
        .map(
            call ->
                new PropertyMisfit(
                    CatalogRules.AUTOSCALE_BOUNDS,
                    "instances",
                    "'instances' is how many there are at first, from %s to %s by 'autoscale', but was %s."
                        .formatted(text(least(call)), text(most(call)), text(set.getAsDouble())),
                    ""));
  }

  private static Optional<PropertyMisfit> indexesOfProvisioned(Component component) {
    boolean provisioned = component.properties().call("capacity").isPresent();
    return Optional.of(component)
        .filter(c -> provisioned && c.properties().amount("indexes").orElse(0) > 0)
        .map(
            c ->
                new PropertyMisfit(
                    CatalogRules.INAPPLICABLE_PROPERTY,
                    "indexes",
                    "'indexes' count as further writes on demand; each index of a table with provisioned capacity has a capacity of its own, which is not modelled.",
                    "Leave it out and add the units of the indexes to 'capacity'."));
  }

  private static double least(Value.Call autoscale) {
    return ServiceType.AUTOSCALE.amount(autoscale, "min");
  }

  private static double most(Value.Call autoscale) {
    return ServiceType.AUTOSCALE.amount(autoscale, "max");
  }

  private static String text(double count) {
    return Amounts.text(count, Dimension.COUNT);
  }
}
