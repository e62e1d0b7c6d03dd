package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.formula.HttpApi;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.pricing.NetworkPricing;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** API gateways of the kind http. */
final class HttpApiPricer implements ComponentPricer {
  @Override
  public PricerSpec spec() {
    return new PricerSpec(
        "http-api", "API Gateway", List.of(NetworkPricing.GATEWAY), "kind", "http");
  }

  @Override
  public boolean prices(ComponentUse component) {
    return component.word("kind").equals("http");
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    return new HttpApi()
        .charges(tariff, new HttpApi.Usage(component.calls(), component.bytesPerCall()));
  }
}
