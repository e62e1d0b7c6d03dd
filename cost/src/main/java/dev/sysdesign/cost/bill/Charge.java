package dev.sysdesign.cost.bill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a service charges for, before it is known who used it.
 *
 * @param service the service as on the provider's bill, such as {@code EC2}
 * @param rate name of the rate in the price file, or "" where the price is the user's own
 * @param description what is charged
 * @param quantity how many units; empty where that is not known
 * @param unit what is counted
 * @param tiers the quantity tier by tier; empty where nothing is used or something is unknown
 * @param unknown why there is no amount; empty where there is one
 * @param assumptions what was taken for granted
 */
public record Charge(
    String service,
    String rate,
    String description,
    Optional<Quantity> quantity,
    String unit,
    List<TierUse> tiers,
    Optional<String> unknown,
    List<String> assumptions) {
  public Charge {
    tiers = List.copyOf(tiers);
    assumptions = List.copyOf(assumptions);
    if (unknown.isEmpty() && quantity.isEmpty()) {
      throw new IllegalArgumentException("an amount without a quantity: " + description);
    }
  }

  /** A charge whose price is known. */
  public static Charge priced(
      String service,
      String rate,
      String description,
      Quantity quantity,
      String unit,
      List<TierUse> tiers) {
    return new Charge(
        service,
        rate,
        description,
        Optional.of(quantity),
        unit,
        tiers,
        Optional.empty(),
        List.of());
  }

  /** A charge whose quantity is known and whose price is not. */
  public static Charge unpriced(
      String service, String rate, String description, Quantity quantity, String why) {
    String unit = "unit";
    return new Charge(
        service,
        rate,
        description,
        Optional.of(quantity),
        unit,
        List.of(),
        Optional.of(why),
        List.of());
  }

  /** A charge of which not even the quantity is known. */
  public static Charge unmeasured(String service, String description, String why) {
    return new Charge(
        service, "", description, Optional.empty(), "", List.of(), Optional.of(why), List.of());
  }

  /** The exact amount in US dollars; empty where it is not known. */
  public Optional<BigDecimal> exact() {
    return unknown.isPresent()
        ? Optional.empty()
        : Optional.of(tiers.stream().map(TierUse::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The amount as a line of a bill; empty where it is not known. */
  public Optional<Money> amount() {
    return exact().map(Money::rounded);
  }

  /** The same charge, with what of a component it is for, such as its replicas. */
  public Charge of(String part) {
    return new Charge(
        service, rate, description + ", " + part, quantity, unit, tiers, unknown, assumptions);
  }

  /** The same charge with one more assumption. */
  public Charge assuming(String assumption) {
    List<String> all = Stream.concat(assumptions.stream(), Stream.of(assumption)).toList();
    return new Charge(service, rate, description, quantity, unit, tiers, unknown, all);
  }
}
