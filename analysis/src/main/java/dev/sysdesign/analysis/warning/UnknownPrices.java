package dev.sysdesign.analysis.warning;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A line of the bill without an amount, which the total leaves out, and what is wrong with it. */
final class UnknownPrices implements WarningRule {
  @Override
  public List<Warning> check(Findings findings) {
    return Stream.concat(
            findings.bill().unknowns().stream().map(UnknownPrices::warning),
            findings.bill().problems().stream().map(Warning::of))
        .toList();
  }

  private static Warning warning(BillLine line) {
    String message =
        "The bill leaves out '%s' of '%s' (%s): %s."
            .formatted(
                line.description(),
                line.subject().text(),
                line.service(),
                line.unknown().orElse("it is not known"));
    return line.subject() instanceof Subject.OfComponent of
        ? new Warning(RunRules.UNKNOWN_PRICE, message, Warning.at(of.name()))
        : new Warning(RunRules.UNKNOWN_PRICE, message);
  }
}
