package dev.sysdesign.cost.bill;

import java.util.List;

/**
 * What a system costs a month.
 *
 * @param lines components by name, then edges, then what regions share
 * @param priceDate day of the prices, ISO
 * @param assumptions what holds for all lines
 * @param problems what keeps lines from having an amount and can be mended
 */
public record Bill(
    List<BillLine> lines, String priceDate, List<String> assumptions, List<BillProblem> problems) {
  public Bill {
    lines = List.copyOf(lines);
    assumptions = List.copyOf(assumptions);
    problems = List.copyOf(problems);
  }

  /** The sum of the lines that have an amount; see {@link #unknowns}. */
  public Money total() {
    return sum(lines);
  }

  /** The lines without an amount: with any, the system costs more than {@link #total}. */
  public List<BillLine> unknowns() {
    return lines.stream().filter(l -> l.amount().isEmpty()).toList();
  }

  /** Whether every line has an amount. */
  public boolean isComplete() {
    return unknowns().isEmpty();
  }

  /** The lines of one component; its edges are not among them. */
  public List<BillLine> of(String component) {
    Subject subject = new Subject.OfComponent(component);
    return lines.stream().filter(l -> l.subject().equals(subject)).toList();
  }

  /** The sum of the known lines of one component; its edges are not in it. */
  public Money totalOf(String component) {
    return sum(of(component));
  }

  private static Money sum(List<BillLine> lines) {
    return lines.stream().flatMap(l -> l.amount().stream()).reduce(Money.ZERO, Money::plus);
  }
}
