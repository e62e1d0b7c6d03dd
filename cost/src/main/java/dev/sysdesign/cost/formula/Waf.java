package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** The web application firewall by access list, rule and inspected request. */
public final class Waf implements Formula<Waf.Usage> {
  private static final String SERVICE = "WAF";

  /**
   * A month's usage.
   *
   * @param accessLists web ACLs
   * @param rules rules, summed over the lists
   * @param requests requests inspected
   */
  public record Usage(Quantity accessLists, Quantity rules, Quantity requests) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("waf.webacl", "waf.rule", "waf.request"),
        "Access lists, rules, and one inspection a request.",
        "https://aws.amazon.com/waf/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("waf.webacl", "web ACLs", usage.accessLists())
        .add("waf.rule", "rules", usage.rules())
        .add("waf.request", "inspected requests", usage.requests())
        .list();
  }
}
