package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Topics by the publication in pieces of 64 KB and by delivery. */
public final class Sns implements Formula<Sns.Usage> {
  private static final String SERVICE = "SNS";

  /** Bytes of a piece of a publication. */
  public static final long PIECE = 64 * 1024;

  /**
   * A month's usage.
   *
   * @param publications messages published
   * @param messageBytes bytes of one
   * @param httpDeliveries deliveries over HTTP
   * @param queueDeliveries deliveries to queues
   * @param functionDeliveries deliveries to functions
   */
  public record Usage(
      Quantity publications,
      Quantity messageBytes,
      Quantity httpDeliveries,
      Quantity queueDeliveries,
      Quantity functionDeliveries) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of(
            "sns.standard.publish", "sns.http.delivery", "sns.sqs.delivery", "sns.lambda.delivery"),
        "Publications × payload in pieces of 64 KB; deliveries over HTTP are billed, those to queues and functions are free.",
        "https://aws.amazon.com/sns/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add(
            "sns.standard.publish",
            "publications",
            usage.publications().times(usage.messageBytes().pieces(PIECE)))
        .add("sns.http.delivery", "HTTP deliveries", usage.httpDeliveries())
        .add("sns.sqs.delivery", "deliveries to queues", usage.queueDeliveries())
        .add("sns.lambda.delivery", "deliveries to functions", usage.functionDeliveries())
        .list();
  }
}
