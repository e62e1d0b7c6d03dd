package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** User pools by the user who signs in. */
public final class Cognito implements Formula<Cognito.Usage> {
  private static final String SERVICE = "Cognito";

  /**
   * A month's usage.
   *
   * @param plan {@code lite}, {@code essentials} or {@code plus}
   * @param activeUsers users who sign in during the month
   */
  public record Usage(String plan, Quantity activeUsers) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("cognito.*.mau"),
        "Users who are active in the month, by plan, at graduated prices.",
        "https://aws.amazon.com/cognito/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add(
            "cognito." + usage.plan() + ".mau",
            "active users, " + usage.plan(),
            usage.activeUsers())
        .list();
  }
}
