package dev.sysdesign.cost.bill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a system costs a month. */
public final class Bill {
  private final List<BillLine> lines;
  private final String priceDate;
  private final List<String> assumptions;
  private final List<BillProblem> problems;
  private final Margins margins;

  /** Every line is looked at once, whatever is asked of the bill then. */
  private final Map<Subject, List<BillLine>> bySubject;

  private final Map<Subject, Money> sums = new HashMap<>();
  private final Money total;

  /**
   * A bill.
   *
   * @param lines components by name, then edges, then what regions share
   * @param priceDate day of the prices, ISO
   * @param assumptions what holds for all lines
   * @param problems what keeps lines from having an amount and can be mended
   * @param margins how sure its amounts are
   */
  public Bill(
      List<BillLine> lines,
      String priceDate,
      List<String> assumptions,
      List<BillProblem> problems,
      Margins margins) {
    this.lines = List.copyOf(lines);
    this.priceDate = priceDate;
    this.assumptions = List.copyOf(assumptions);
    this.problems = List.copyOf(problems);
    this.margins = margins;
    bySubject = this.lines.stream().collect(Collectors.groupingBy(BillLine::subject));
    bySubject.forEach((subject, of) -> sums.put(subject, sum(of)));
    total = sums.values().stream().reduce(Money.ZERO, Money::plus);
  }

  /** One of which it is not known how sure its amounts are. */
  public Bill(
      List<BillLine> lines,
      String priceDate,
      List<String> assumptions,
      List<BillProblem> problems) {
    this(lines, priceDate, assumptions, problems, Margins.NONE);
  }

  public List<BillLine> lines() {
    return lines;
  }

  public String priceDate() {
    return priceDate;
  }

  public List<String> assumptions() {
    return assumptions;
  }

  public List<BillProblem> problems() {
    return problems;
  }

  /** How sure its amounts are. */
  public Margins margins() {
    return margins;
  }

  /** The sum of the lines that have an amount; see {@link #unknowns}. */
  public Money total() {
    return total;
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
    return bySubject.getOrDefault(new Subject.OfComponent(component), List.of());
  }

  /** The sum of the known lines of one component; its edges are not in it. */
  public Money totalOf(String component) {
    return sums.getOrDefault(new Subject.OfComponent(component), Money.ZERO);
  }

  /** Half of the 95 % interval of that sum in US dollars; empty where it is not known. */
  public OptionalDouble marginOf(String component) {
    return margins.of(new Subject.OfComponent(component));
  }

  private static Money sum(List<BillLine> lines) {
    return lines.stream().flatMap(l -> l.amount().stream()).reduce(Money.ZERO, Money::plus);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bill that
        && lines.equals(that.lines)
        && priceDate.equals(that.priceDate)
        && assumptions.equals(that.assumptions)
        && problems.equals(that.problems)
        && margins.equals(that.margins);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lines, priceDate, assumptions, problems, margins);
  }

  @Override
  public String toString() {
    return "Bill of " + total + " USD: " + lines;
  }
}
