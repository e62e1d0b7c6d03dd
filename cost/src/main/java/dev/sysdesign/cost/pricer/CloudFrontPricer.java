package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.CloudFront;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.CallUse;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.EdgeUse;
import java.util.List;
import java.util.Map;

/** Content delivery. */
final class CloudFrontPricer implements ComponentPricer {
  /** The geography around a region, by the start of its name; the longest start wins. */
  private static final Map<String, String> AROUND =
      Map.of(
          "us-",
          "us",
          "eu-",
          "eu",
          "sa-",
          "south-america",
          "ap-",
          "asia",
          "ap-south-",
          "india",
          "ap-northeast-",
          "japan",
          "ap-southeast-2",
          "australia");

  @Override
  public Purchase purchase() {
    return NetworkPurchases.CLOUDFRONT;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    Quantity egress =
        component.incoming().stream()
            .map(EdgeUse::responseGb)
            .reduce(Quantity.ZERO, Quantity::plus);
    Quantity uploads =
        component.outgoing().stream()
            .flatMap(e -> e.calls().stream())
            .filter(CallUse::isWrite)
            .map(c -> c.calls().times(c.requestBytes()))
            .reduce(Quantity.ZERO, Quantity::plus)
            .bytesInGb();
    return new CloudFront()
        .charges(
            tariff.global(),
            new CloudFront.Usage(geography(component), egress, component.calls(), uploads));
  }

  private static String geography(ComponentUse component) {
    String viewers = component.word(NetworkPurchases.VIEWERS);
    if (viewers.isEmpty()) {
      String start = "";
      for (String candidate : AROUND.keySet()) {
        boolean longer = candidate.length() > start.length();
        start = longer && component.region().startsWith(candidate) ? candidate : start;
      }
      viewers = AROUND.getOrDefault(start, "us");
    }
    return NetworkPurchases.GEOGRAPHIES.get(viewers);
  }
}
