package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** The CDN by bytes to viewers, by request and by bytes uploaded to the origin. */
public final class CloudFront implements Formula<CloudFront.Usage> {
  private static final String SERVICE = "CloudFront";

  /**
   * A month's usage.
   *
   * @param geography where the viewers are, as the price file names it, such as {@code EU}
   * @param egressGb GB to viewers
   * @param httpsRequests requests
   * @param uploadedGb GB of request bodies passed to the origin
   */
  public record Usage(
      String geography, Quantity egressGb, Quantity httpsRequests, Quantity uploadedGb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("cloudfront.egress@*", "cloudfront.requests.https@*", "cloudfront.origin@*"),
        "GB to viewers at graduated prices of their geography, HTTPS requests, and GB of request bodies to the origin; what the CDN fetches from an origin on AWS is free.",
        "https://aws.amazon.com/cloudfront/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    String at = usage.geography();
    return new Charges(tariff, SERVICE)
        .add("cloudfront.egress@" + at, "bytes to viewers, " + at, usage.egressGb())
        .add("cloudfront.requests.https@" + at, "HTTPS requests, " + at, usage.httpsRequests())
        .add("cloudfront.origin@" + at, "uploads to the origin, " + at, usage.uploadedGb())
        .list();
  }
}
