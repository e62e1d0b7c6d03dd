package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.cost.bill.BillRules;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.cost.pricebook.Hardware;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.usage.Month;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Machines on the bill that cannot do the work that was simulated, since the run did not limit the
 * cores of their component: the bill is of other machines than the run.
 */
final class SmallMachines {
  private static final int MOST_DIGITS = 9;

  private SmallMachines() {}

  /**
   * The machines of one component.
   *
   * @param type the first type of them
   * @param hours hours a month of all together
   * @param cores of all together
   * @param usd what they cost a month
   */
  private record Machines(String type, BigDecimal hours, BigDecimal cores, BigDecimal usd) {
    Machines plus(Machines other) {
      return new Machines(type, hours.add(other.hours), cores.add(other.cores), usd.add(other.usd));
    }
  }

  static List<BillProblem> problems(
      SimulationResult result, List<BillLine> lines, PriceBook prices) {
    Map<String, Machines> machines = new LinkedHashMap<>();
    for (BillLine line : lines) {
      if (line.subject() instanceof Subject.OfComponent of) {
        machines(line, prices).ifPresent(m -> machines.merge(of.name(), m, Machines::plus));
      }
    }
    List<BillProblem> problems = new ArrayList<>();
    for (ComponentResult component : result.components()) {
      Machines billed = machines.get(component.name());
      double needed = component.times().computing() / Math.max(1, result.measuredNanos());
      if (billed != null && component.cpu().isEmpty() && needed > billed.cores().doubleValue()) {
        problems.add(problem(component, billed, BigDecimal.valueOf(needed)));
      }
    }
    return problems;
  }

  /** A rate of machines is named {@code table:type} or {@code table:type:kind}. */
  private static Optional<Machines> machines(BillLine line, PriceBook prices) {
    String[] parts = line.charge().rate().split(":", -1);
    if (parts.length < 2 || line.charge().exact().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal hours = line.quantity().orElseThrow().value();
    return prices
        .hardware(parts[0], parts[1])
        .flatMap(Hardware::vcpu)
        .map(
            vcpu ->
                new Machines(
                    parts[1],
                    hours,
                    hours
                        .multiply(BigDecimal.valueOf(vcpu))
                        .divide(month(), 9, RoundingMode.HALF_UP),
                    line.charge().exact().orElseThrow()));
  }

  private static BigDecimal month() {
    return Month.HOURS.value();
  }

  private static BillProblem problem(
      ComponentResult component, Machines billed, BigDecimal needed) {
    BigDecimal each =
        billed.cores().multiply(month()).divide(billed.hours(), 9, RoundingMode.HALF_UP);
    BigDecimal count = needed.divide(each, 0, RoundingMode.CEILING);
    BigDecimal usd =
        billed
            .usd()
            .multiply(count)
            .multiply(month())
            .divide(billed.hours(), 9, RoundingMode.HALF_UP);
    return new BillProblem(
        BillRules.MACHINES_TOO_SMALL,
        new Subject.OfComponent(component.name()),
        ("The run did not limit the cores of '%s', which worked on %s calls at a time; its bill of"
                + " %s is for %s x %s with %s vCPU. Where that work is computing, it takes %s of"
                + " them for %s; 'instance', 'cores' or 'instances' make run and bill one.")
            .formatted(
                component.name(),
                apart(needed, billed.cores()),
                dollars(billed.usd()),
                text(billed.hours().divide(month(), 9, RoundingMode.HALF_UP)),
                billed.type(),
                text(billed.cores()),
                count.toPlainString(),
                dollars(usd)));
  }

  /** With as many digits as tell it from another number. */
  private static String apart(BigDecimal number, BigDecimal other) {
    int digits = 1;
    while (digits < MOST_DIGITS && rounded(number, digits).compareTo(rounded(other, digits)) == 0) {
      digits++;
    }
    return new Quantity(rounded(number, digits)).toString();
  }

  private static BigDecimal rounded(BigDecimal number, int digits) {
    return number.setScale(digits, RoundingMode.HALF_UP);
  }

  private static String dollars(BigDecimal usd) {
    return String.format(Locale.ROOT, "$%,.2f", usd);
  }

  private static String text(BigDecimal number) {
    return new Quantity(number.setScale(1, RoundingMode.HALF_UP)).toString();
  }
}
