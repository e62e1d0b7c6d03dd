package dev.sysdesign.cost.pricer;

import java.util.List;

/**
 * What a pricer is about, as data for reference pages and tests.
 *
 * @param name its name, unique
 * @param service the service as on the provider's bill
 * @param types component types that it prices; for transfer, those at either end
 * @param property the property by which a file reaches it
 * @param value the value that the property must have; "" where setting it is enough, or where it is
 *     what happens when nothing is set
 */
public record PricerSpec(
    String name, String service, List<String> types, String property, String value) {
  public PricerSpec {
    types = List.copyOf(types);
  }
}
