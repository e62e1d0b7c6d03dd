package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** REST APIs by the request. */
public final class RestApi implements Formula<RestApi.Usage> {
  private static final String SERVICE = "API Gateway";

  /**
   * A month's usage.
   *
   * @param requests requests, rejected ones included where they reached the gateway
   */
  public record Usage(Quantity requests) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("apigateway.rest"),
        "Requests, at graduated prices.",
        "https://aws.amazon.com/api-gateway/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("apigateway.rest", "REST requests", usage.requests())
        .list();
  }
}
