package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.formula.RegionTransfer;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.StorePurchases;
import dev.sysdesign.cost.usage.EdgeUse;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.ArrayList;
import java.util.List;

/** Bytes between regions. */
final class RegionTransferPricer implements Pricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "region-transfer",
        "Data transfer",
        List.of(CodePurchases.SERVICE, StorePurchases.CACHE, StorePurchases.DATABASE),
        "region",
        "");
  }

  @Override
  public List<BillLine> lines(SystemUse use, Tariff tariff) {
    List<BillLine> lines = new ArrayList<>();
    for (EdgeUse edge : use.edges()) {
      if (Places.isInside(edge) && edge.crossesRegions()) {
        String from = edge.from().placement().region();
        String to = edge.to().placement().region();
        add(lines, edge, new RegionTransfer.Usage(from, to, edge.requestGb()), tariff);
        add(lines, edge, new RegionTransfer.Usage(to, from, edge.responseGb()), tariff);
      }
    }
    return lines;
  }

  private static void add(
      List<BillLine> lines, EdgeUse edge, RegionTransfer.Usage usage, Tariff tariff) {
    new RegionTransfer()
        .charges(tariff, usage)
        .forEach(c -> lines.add(new BillLine(edge.subject(), c)));
  }
}
