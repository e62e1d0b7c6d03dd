package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.InternetTransfer;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.usage.EdgeUse;
import dev.sysdesign.cost.usage.SystemUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bytes out to the internet: answers to clients, and calls to the services of others. */
final class InternetTransferPricer implements Pricer {
  private static final Set<String> CALLERS = Set.of(NetworkPurchases.CLIENT, NetworkPurchases.DNS);
  private static final Set<String> NOT_THE_INTERNET =
      Set.of(NetworkPurchases.CDN, NetworkPurchases.DNS, NetworkPurchases.EXTERNAL);

  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "internet-transfer",
        "Data transfer",
        List.of(NetworkPurchases.CLIENT, NetworkPurchases.EXTERNAL),
        "response",
        "");
  }

  @Override
  public List<BillLine> lines(SystemUse use, Tariff tariff) {
    List<BillLine> lines = new ArrayList<>();
    for (EdgeUse edge : use.edges()) {
      if (answersToClients(edge)) {
        add(lines, edge, edge.to().placement().region(), edge.responseGb(), tariff);
      } else if (callsOverTheInternet(edge)) {
        add(lines, edge, edge.from().placement().region(), edge.requestGb(), tariff);
      }
    }
    return lines;
  }

  /** What a CDN sends to viewers is on its own bill; behind a name stands who answers. */
  private static boolean answersToClients(EdgeUse edge) {
    return CALLERS.contains(edge.from().type()) && !NOT_THE_INTERNET.contains(edge.to().type());
  }

  private static boolean callsOverTheInternet(EdgeUse edge) {
    return edge.to().type().equals(NetworkPurchases.EXTERNAL)
        && !edge.from().type().equals(NetworkPurchases.CLIENT)
        && !Places.way(edge).equals(NetworkPurchases.ENDPOINT);
  }

  private static void add(
      List<BillLine> lines, EdgeUse edge, String region, Quantity gb, Tariff tariff) {
    new InternetTransfer()
        .charges(tariff.in(region), new InternetTransfer.Usage(gb))
        .forEach(c -> lines.add(new BillLine(edge.subject(), c)));
  }
}
