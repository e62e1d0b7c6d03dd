package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.cost.formula.NatGateway;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.usage.EdgeUse;
import dev.sysdesign.cost.usage.Month;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Calls that leave through address translation: its bytes by edge, its hours once a zone. */
final class NatPricer implements Pricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "nat",
        "NAT gateway",
        List.of(NetworkPurchases.EXTERNAL),
        NetworkPurchases.VIA.name(),
        NetworkPurchases.NAT);
  }

  @Override
  public List<BillLine> lines(SystemUse use, Tariff tariff) {
    List<BillLine> lines = new ArrayList<>();
    Map<String, Integer> zones = new TreeMap<>();
    for (EdgeUse edge : use.edges()) {
      if (Places.leaves(edge, NetworkPurchases.NAT) && !isOutside(edge)) {
        String region = edge.from().placement().region();
        zones.merge(region, zonesOf(edge), Math::max);
        Quantity gb = edge.requestGb().plus(edge.responseGb());
        add(lines, edge.subject(), tariff.in(region), new NatGateway.Usage(Quantity.ZERO, gb));
      }
    }
    zones.forEach(
        (region, count) ->
            add(
                lines,
                new Subject.OfRegion(region),
                tariff.in(region),
                new NatGateway.Usage(Month.HOURS.times(count), Quantity.ZERO)));
    return lines;
  }

  private static boolean isOutside(EdgeUse edge) {
    return edge.from().type().equals(NetworkPurchases.CLIENT);
  }

  private static int zonesOf(EdgeUse edge) {
    return Math.max(1, edge.from().placement().zones().size());
  }

  private static void add(
      List<BillLine> lines, Subject subject, Tariff tariff, NatGateway.Usage usage) {
    new NatGateway().charges(tariff, usage).forEach(c -> lines.add(new BillLine(subject, c)));
  }
}
