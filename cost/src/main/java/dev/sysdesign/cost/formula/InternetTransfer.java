package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Bytes from a region out to the internet. */
public final class InternetTransfer implements Formula<InternetTransfer.Usage> {
  private static final String SERVICE = "Data transfer";

  /**
   * A month's usage.
   *
   * @param gb GB out
   */
  public record Usage(Quantity gb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("datatransfer.out.internet"),
        "GB out, at graduated prices of the account and region; bytes in are free.",
        "https://aws.amazon.com/ec2/pricing/on-demand/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("datatransfer.out.internet", "out to the internet", usage.gb())
        .list();
  }
}
