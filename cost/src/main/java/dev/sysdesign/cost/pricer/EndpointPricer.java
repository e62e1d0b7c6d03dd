package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.InterfaceEndpoint;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.usage.EdgeUse;
import dev.sysdesign.cost.usage.Month;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.ArrayList;
import java.util.List;

/** Calls that leave through a private endpoint. */
final class EndpointPricer implements Pricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "endpoint",
        "VPC endpoint",
        List.of(NetworkPurchases.EXTERNAL),
        NetworkPurchases.VIA.name(),
        NetworkPurchases.ENDPOINT);
  }

  @Override
  public List<BillLine> lines(SystemUse use, Tariff tariff) {
    List<BillLine> lines = new ArrayList<>();
    for (EdgeUse edge : use.edges()) {
      if (Places.leaves(edge, NetworkPurchases.ENDPOINT)) {
        Quantity zones = Quantity.of(Math.max(1, edge.from().placement().zones().size()));
        Quantity gb = edge.requestGb().plus(edge.responseGb());
        new InterfaceEndpoint()
            .charges(
                tariff.in(edge.from().placement().region()),
                new InterfaceEndpoint.Usage(Month.HOURS.times(zones), gb))
            .forEach(c -> lines.add(new BillLine(edge.subject(), c)));
      }
    }
    return lines;
  }
}
