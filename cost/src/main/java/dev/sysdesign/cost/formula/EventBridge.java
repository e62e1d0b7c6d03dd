package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Event buses by the event in pieces of 64 KB. */
public final class EventBridge implements Formula<EventBridge.Usage> {
  private static final String SERVICE = "EventBridge";

  /** Bytes of a piece of an event. */
  public static final long PIECE = 64 * 1024;

  /**
   * A month's usage.
   *
   * @param events events published
   * @param eventBytes bytes of one
   */
  public record Usage(Quantity events, Quantity eventBytes) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("eventbridge.custom"),
        "Events × payload in pieces of 64 KB.",
        "https://aws.amazon.com/eventbridge/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("eventbridge.custom", "events", usage.events().times(usage.eventBytes().pieces(PIECE)))
        .list();
  }
}
