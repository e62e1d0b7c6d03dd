package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** HTTP APIs by the request in pieces of 512 KB. */
public final class HttpApi implements Formula<HttpApi.Usage> {
  private static final String SERVICE = "API Gateway";

  /** Bytes of a piece of a request. */
  public static final long PIECE = 512 * 1024;

  /**
   * A month's usage.
   *
   * @param requests requests
   * @param payloadBytes bytes of one request or answer, the larger
   */
  public record Usage(Quantity requests, Quantity payloadBytes) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("apigateway.http"),
        "Requests × payload in pieces of 512 KB, at graduated prices.",
        "https://aws.amazon.com/api-gateway/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add(
            "apigateway.http",
            "HTTP requests",
            usage.requests().times(usage.payloadBytes().pieces(PIECE)))
        .list();
  }
}
