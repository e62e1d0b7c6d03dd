package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of one component type that only the bill reads.
 *
 * @param type name of the component type
 * @param pricedAs the services that it may be billed as, for people; "nothing" where it costs none
 * @param parameters in the order in which people read them
 */
public record PurchaseSpec(String type, String pricedAs, List<ParameterSpec> parameters) {
  public PurchaseSpec {
    parameters = List.copyOf(parameters);
  }

  /** The parameter of this name; empty where the type has none. */
  public Optional<ParameterSpec> parameter(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
