package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.formula.ZoneTransfer;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.EdgeUse;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.ArrayList;
import java.util.List;

/** Bytes between the zones of a region. */
final class ZoneTransferPricer implements Pricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "zone-transfer",
        "Data transfer",
        List.of(CodePurchases.SERVICE, StorePurchases.CACHE, StorePurchases.DATABASE),
        "zone",
        "");
  }

  @Override
  public List<BillLine> lines(SystemUse use, Tariff tariff) {
    List<BillLine> lines = new ArrayList<>();
    for (EdgeUse edge : use.edges()) {
      if (Places.isInside(edge) && edge.isBetweenZonalComponents() && !edge.crossesRegions()) {
        Quantity gb = edge.requestGb().plus(edge.responseGb()).times(edge.crossZoneShare());
        new ZoneTransfer()
            .charges(tariff.in(edge.from().placement().region()), new ZoneTransfer.Usage(gb))
            .forEach(c -> lines.add(new BillLine(edge.subject(), c)));
      }
    }
    return lines;
  }
}
