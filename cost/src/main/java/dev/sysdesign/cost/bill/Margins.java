package dev.sysdesign.cost.bill;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Half of the 95 % intervals of the amounts of a bill, in US dollars, by what was drawn in the run;
 * 0 where nothing was.
 *
 * @param total of the sum of all lines; empty where it is not known
 * @param subjects of the sums of components, edges and regions
 * @param lines of single lines; those that are not there are not known
 * @param onTheWay whose instances had not settled when the run ended: theirs reach to where they
 *     may settle, and a longer run of the same does not make them less by its length alone
 */
public record Margins(
    OptionalDouble total,
    Map<Subject, Double> subjects,
    Map<BillLine, Double> lines,
    Set<Subject> onTheWay) {
  /** Nothing is known. */
  public static final Margins NONE =
      new Margins(OptionalDouble.empty(), Map.of(), Map.of(), Set.of());

  /** Less than half a cent is not seen on a bill. */
  private static final double HALF_A_CENT = 0.005;

  /** Nor does less than this share of an amount matter. */
  private static final double LITTLE = 0.0005;

  public Margins {
    subjects = Map.copyOf(subjects);
    lines = Map.copyOf(lines);
    onTheWay = Set.copyOf(onTheWay);
  }

  /** Of a bill in which all has settled. */
  public Margins(OptionalDouble total, Map<Subject, Double> subjects, Map<BillLine, Double> lines) {
    this(total, subjects, lines, Set.of());
  }

  /** The same of a bill in which some have not settled. */
  public Margins with(Set<Subject> unsettled) {
    return new Margins(total, subjects, lines, unsettled);
  }

  /** That of the sum of a subject's lines. */
  public OptionalDouble of(Subject subject) {
    return known(subjects.get(subject));
  }

  /** That of a line. */
  public OptionalDouble of(BillLine line) {
    return known(lines.get(line));
  }

  private static OptionalDouble known(Double margin) {
    return margin == null ? OptionalDouble.empty() : OptionalDouble.of(margin);
  }

  /** Whether people should see it beside an amount. */
  public static boolean matters(OptionalDouble margin, Money amount) {
    double half = margin.orElse(0);
    return half > HALF_A_CENT && half > LITTLE * amount.usd().doubleValue();
  }
}
