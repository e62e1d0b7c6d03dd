package dev.sysdesign.cost.pricing;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pricing parameters of all component types. */
public final class PricingCatalog {
  private static final List<PricingSpec> ALL =
      Stream.of(
              NetworkPricing.specs(),
              ComputePricing.specs(),
              StorePricing.specs(),
              MessagePricing.specs())
          .flatMap(List::stream)
          .toList();

  private PricingCatalog() {}

  /** One entry for each component type. */
  public static List<PricingSpec> all() {
    return ALL;
  }

  /** The entry of a component type; empty for a name that is none. */
  public static Optional<PricingSpec> find(String type) {
    return ALL.stream().filter(s -> s.type().equals(type)).findFirst();
  }

  /**
   * The parameters that a component of this type may set for its bill, beside the engine's; none
   * for a name that is no component type.
   */
  public static List<ParameterSpec> parameters(String type) {
    return find(type).map(PricingSpec::parameters).orElse(List.of());
  }
}
