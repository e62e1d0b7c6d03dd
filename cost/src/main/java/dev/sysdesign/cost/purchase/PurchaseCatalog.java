package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pricing parameters of all component types. */
public final class PurchaseCatalog {
  private static final List<PurchaseSpec> ALL =
      Stream.of(
              NetworkPurchases.specs(),
              CodePurchases.specs(),
              StorePurchases.specs(),
              MessagePurchases.specs())
          .flatMap(List::stream)
          .toList();

  private PurchaseCatalog() {}

  /** One entry for each component type. */
  public static List<PurchaseSpec> all() {
    return ALL;
  }

  /** The entry of a component type; empty for a name that is none. */
  public static Optional<PurchaseSpec> find(String type) {
    return ALL.stream().filter(s -> s.type().equals(type)).findFirst();
  }

  /**
   * The parameters that a component of this type may set for its bill, beside the engine's; none
   * for a name that is no component type.
   */
  public static List<ParameterSpec> parameters(String type) {
    return find(type).map(PurchaseSpec::parameters).orElse(List.of());
  }
}
