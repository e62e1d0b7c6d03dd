package dev.sysdesign.cost.bill;

import java.util.List;
import java.util.Optional;

/**
 * A line of a bill: who, for what, how much of it, and what it costs.
 *
 * @param subject who
 * @param charge what
 */
public record BillLine(Subject subject, Charge charge) {
  /** The service as on the provider's bill. */
  public String service() {
    return charge.service();
  }

  public String description() {
    return charge.description();
  }

  /** Units; empty where not even that is known. */
  public Optional<Quantity> quantity() {
    return charge.quantity();
  }

  public String unit() {
    return charge.unit();
  }

  /** The quantity tier by tier. */
  public List<TierUse> tiers() {
    return charge.tiers();
  }

  /** Dollars, rounded once, here; empty where they are not known, which is not 0. */
  public Optional<Money> amount() {
    return charge.amount();
  }

  /** Why there is no amount; empty where there is one. */
  public Optional<String> unknown() {
    return charge.unknown();
  }

  public List<String> assumptions() {
    return charge.assumptions();
  }
}
