package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Queues by the API call in pieces of 64 KB. */
public final class Sqs implements Formula<Sqs.Usage> {
  private static final String SERVICE = "SQS";
  private static final long PIECE = 64 * 1024;

  /**
   * A month's usage.
   *
   * @param fifo whether the queue keeps the order
   * @param requests billed requests
   */
  public record Usage(boolean fifo, Quantity requests) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("sqs.standard", "sqs.fifo"),
        "API calls × payload in pieces of 64 KB; a message takes three calls, a batch of up to 10 is one payload.",
        "https://aws.amazon.com/sqs/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add(
            usage.fifo() ? "sqs.fifo" : "sqs.standard",
            usage.fifo() ? "FIFO requests" : "requests",
            usage.requests())
        .list();
  }

  /**
   * Billed requests for sending, receiving and deleting messages.
   *
   * @param messages messages that pass through the queue
   * @param messageBytes bytes of one
   * @param batch messages in one call, 1 to 10
   */
  public static Quantity requests(Quantity messages, Quantity messageBytes, int batch) {
    return inBatches(messages, messageBytes, batch).times(2).plus(messages.per(batch));
  }

  /**
   * Billed requests for sending messages, or for receiving them; with the parameters of {@link
   * #requests}.
   */
  public static Quantity inBatches(Quantity messages, Quantity messageBytes, int batch) {
    if (batch < 1 || batch > 10) {
      throw new IllegalArgumentException("a batch holds 1 to 10 messages, not " + batch);
    }
    return messages.per(batch).times(messageBytes.times(batch).pieces(PIECE));
  }
}
