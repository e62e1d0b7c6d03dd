package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What components of each type are bought as, and the parameters that only the bill reads. */
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

  /** What a component is bought as, then what is bought beside it; nothing for an unknown type. */
  public static List<Purchase> of(Component component) {
    return find(component.type()).map(s -> s.of(component)).orElse(List.of());
  }
}
