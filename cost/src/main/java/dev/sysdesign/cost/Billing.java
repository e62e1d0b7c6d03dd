package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Margins;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricer.Pricer;
import dev.sysdesign.cost.pricer.Pricers;
import dev.sysdesign.cost.usage.SystemUse;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.scaling.ScaledInstances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the bill of a simulated system. */
public final class Billing {
  /** A share of failed requests that is worth a word: all their bytes are missing. */
  private static final double NOTABLE_FAILURES = 0.01;

  private static final String NO_TIME =
      "the run came to a point at which no time passes, so that nothing can be said of a month";

  private Billing() {}

  /**
   * What an average month of the system costs, in US dollars, without the account's free tiers.
   *
   * @param topology the system
   * @param result what a run of it without scenarios measured; a bill of an incident would not be
   *     an average month's
   * @param prices the prices to take
   * @return a bill in which every line has an amount or the reason why it has none; what a user can
   *     mend, such as an unknown instance type or region, is among its problems
   */
  public static Bill bill(Topology topology, SimulationResult result, PriceBook prices) {
    return bill(topology, result, prices, false);
  }

  /** The same; with {@code freeTier} the account's free allowances are taken off. */
  public static Bill bill(
      Topology topology, SimulationResult result, PriceBook prices, boolean freeTier) {
    SystemUse use = SystemUse.of(topology, result);
    List<BillLine> lines = lines(use, prices, freeTier);
    List<SystemUse> parts = SystemUse.leavingOutParts(topology, result);
    Map<String, ScaledInstances> scaled = ScaledInstances.of(topology, result);
    List<SystemUse> others = Scaling.others(topology, result, scaled);
    if (result.end() == SimulationResult.End.STANDSTILL) {
      lines = withoutUsage(lines, lines(SystemUse.atRest(topology, result), prices, freeTier));
      parts = List.of();
      others = List.of();
    }
    Margins margins =
        Jackknife.margins(
            lines,
            parts.stream().map(part -> lines(part, prices, freeTier)).toList(),
            others.stream().map(other -> lines(other, prices, freeTier)).toList());
    lines.sort(Comparator.comparingInt(Billing::rank).thenComparing(l -> l.subject().text()));
    List<BillProblem> problems = new ArrayList<>(Completeness.problems(use, lines, prices));
    problems.addAll(SmallMachines.problems(result, lines, prices));
    List<BillProblem> unsettled = Scaling.problems(scaled);
    problems.addAll(unsettled);
    return new Bill(
        lines,
        prices.date(),
        assumptions(use, result, prices, freeTier),
        problems,
        margins.with(unsettled.stream().map(BillProblem::subject).collect(Collectors.toSet())));
  }

  /** What of such a bill is of instances whose number had not settled when the run ended. */
  public static List<BillProblem> unsettled(Topology topology, SimulationResult result) {
    return Scaling.problems(ScaledInstances.of(topology, result));
  }

  /** Where time stands still, counts ÷ time are no month's: only what does not hang on them is. */
  private static List<BillLine> withoutUsage(List<BillLine> lines, List<BillLine> atRest) {
    Set<BillLine> fixed = new HashSet<>(atRest);
    List<BillLine> known = new ArrayList<>();
    for (BillLine line : lines) {
      Charge unknown = Charge.unmeasured(line.service(), line.description(), NO_TIME);
      known.add(fixed.contains(line) ? line : new BillLine(line.subject(), unknown));
    }
    return known;
  }

  private static List<BillLine> lines(SystemUse use, PriceBook prices, boolean freeTier) {
    Tariff tariff = Tariff.of(prices, prices.primaryRegion(), freeTier);
    List<BillLine> lines = new ArrayList<>();
    for (Pricer pricer : Pricers.ALL) {
      lines.addAll(pricer.lines(use, tariff));
    }
    return lines;
  }

  /** Components first, then what flows between them, then what they share. */
  private static int rank(BillLine line) {
    if (line.subject() instanceof Subject.OfComponent) {
      return 0;
    }
    return line.subject() instanceof Subject.OfEdge ? 1 : 2;
  }

  private static List<String> assumptions(
      SystemUse use, SimulationResult result, PriceBook prices, boolean freeTier) {
    List<String> assumptions = new ArrayList<>();
    assumptions.add(
        "list prices of "
            + prices.date()
            + " in US dollars, on demand, without taxes and discounts");
    assumptions.add("a month has 730 hours, and 30 days for what is counted");
    assumptions.add("a GB is 2^30 bytes, as AWS bills it");
    assumptions.add(
        freeTier ? "free allowances are taken off once" : "free allowances are not taken off");
    assumptions.addAll(use.month().assumptions());
    double failed = result.outcome().errorRate();
    if (failed > NOTABLE_FAILURES) {
      assumptions.add(
          Quantity.measured(failed * 100).shortText()
              + " % of the requests failed in this run; what they would have moved and asked for is"
              + " not billed");
    }
    return assumptions;
  }
}
