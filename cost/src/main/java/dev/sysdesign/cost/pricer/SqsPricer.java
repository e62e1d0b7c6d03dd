package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Sqs;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.MessagePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.CallUse;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** Queues. */
final class SqsPricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return MessagePurchases.SQS;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    int batch = component.amount(MessagePurchases.CALL_BATCH).value().intValue();
    List<CallUse> sent = component.callsBySize();
    List<CallUse> received =
        component.outgoing().stream().flatMap(e -> e.calls().stream()).toList();
    Quantity sends = inBatches(sent, batch);
    // What waits at the end of the run is received some time.
    Quantity receives = inBatches(received, batch).max(sends);
    Quantity requests = sends.plus(receives).plus(messages(sent).per(batch));
    return new Sqs()
        .charges(tariff, new Sqs.Usage(component.isOn("fifo"), requests)).stream()
            .map(c -> c.assuming(words(messages(sent), messages(received), batch)))
            .toList();
  }

  private static Quantity inBatches(List<CallUse> messages, int batch) {
    return messages.stream()
        .map(m -> Sqs.inBatches(m.calls(), m.requestBytes(), batch))
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  private static Quantity messages(List<CallUse> calls) {
    return calls.stream().map(CallUse::calls).reduce(Quantity.ZERO, Quantity::plus);
  }

  private static String words(Quantity sent, Quantity received, int batch) {
    if (received.compareTo(sent) <= 0) {
      return "a message is sent, received and deleted once, " + batch + " a call";
    }
    return "a message is sent and deleted once and received %s times on average, %s a call"
        .formatted(received.per(sent).shortText(), batch);
  }
}
