package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.purchase.Choice;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.cost.purchase.PurchaseSpec;
import java.util.Comparator;
import java.util.List;

/**
 * What a pricer is about, as data for reference pages and tests.
 *
 * @param name its name, unique
 * @param service the service as on the provider's bill
 * @param types component types that it prices; for transfer, those at either end
 * @param property the property by which a file reaches it; "" where nothing has to be set
 * @param value the value that the property must have; "" where setting it is enough, or where it is
 *     what happens when nothing is set
 */
public record PricerSpec(
    String name, String service, List<String> types, String property, String value) {
  public PricerSpec {
    types = List.copyOf(types);
  }

  /** That of a purchase, with what the catalog of purchases says of it. */
  static PricerSpec of(Purchase purchase) {
    List<PurchaseSpec> buyers =
        PurchaseCatalog.all().stream().filter(s -> s.reach(purchase).isPresent()).toList();
    Choice.Reach reach =
        buyers.stream()
            .flatMap(s -> s.reach(purchase).stream())
            .max(Comparator.comparing(Choice.Reach::property))
            .orElseThrow();
    return new PricerSpec(
        purchase.name(),
        purchase.service(),
        buyers.stream().map(PurchaseSpec::type).toList(),
        reach.property(),
        reach.word());
  }
}
