package dev.sysdesign.cost.formula;

import java.util.List;

/**
 * What a formula is about, as data for reference pages and tests.
 *
 * @param service the service as on the provider's bill
 * @param rates the rates that it may charge; {@code *} stands for the part that the usage decides,
 *     such as an instance type
 * @param rule how usage becomes billed units, in one sentence
 * @param source the provider's page that says so
 */
public record FormulaSpec(String service, List<String> rates, String rule, String source) {
  public FormulaSpec {
    rates = List.copyOf(rates);
  }
}
