package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Margins;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.statistics.StudentT;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How sure the amounts of a bill are: the delete-one jackknife (Efron and Stein, "The jackknife
 * estimate of variance", 1981) over parts of the run, so that tiers, the largest of several
 * dimensions and what lines have in common are in it.
 */
final class Jackknife {
  private final int parts;
  private final Map<Key, double[]> lines = new HashMap<>();
  private final Map<Subject, double[]> subjects = new HashMap<>();
  private final double[] totals;

  /** A line is known by its rate, and by its place among lines of the same. */
  private record Key(Subject subject, String service, String rate, int place) {}

  private Jackknife(int parts) {
    this.parts = parts;
    this.totals = new double[parts];
  }

  /**
   * The margins of a bill.
   *
   * @param lines its lines
   * @param without the lines of bills of the same run, of which a part is left out each
   */
  static Margins margins(List<BillLine> lines, List<List<BillLine>> without) {
    if (without.size() < 2) {
      return Margins.NONE;
    }
    Jackknife jackknife = new Jackknife(without.size());
    for (int i = 0; i < without.size(); i++) {
      jackknife.add(without.get(i), i);
    }
    return jackknife.margins(lines);
  }

  private void add(List<BillLine> bill, int at) {
    keyed(bill)
        .forEach(
            (key, line) -> {
              double usd = line.charge().exact().map(BigDecimal::doubleValue).orElse(0.0);
              lines.computeIfAbsent(key, k -> new double[parts])[at] += usd;
              subjects.computeIfAbsent(key.subject(), s -> new double[parts])[at] += usd;
              totals[at] += usd;
            });
  }

  private static Map<Key, BillLine> keyed(List<BillLine> bill) {
    Map<Key, Integer> places = new HashMap<>();
    Map<Key, BillLine> keyed = new HashMap<>();
    for (BillLine line : bill) {
      Key first = new Key(line.subject(), line.service(), line.charge().rate(), 0);
      int place = places.merge(first, 1, Integer::sum);
      keyed.put(new Key(first.subject(), first.service(), first.rate(), place), line);
    }
    return keyed;
  }

  private Margins margins(List<BillLine> bill) {
    Map<BillLine, Double> ofLines = new HashMap<>();
    keyed(bill).forEach((key, line) -> ofLines.put(line, half(lines.get(key))));
    Map<Subject, Double> ofSubjects = new HashMap<>();
    subjects.forEach((subject, amounts) -> ofSubjects.put(subject, half(amounts)));
    return new Margins(OptionalDouble.of(half(totals)), ofSubjects, ofLines);
  }

  private double half(double[] amounts) {
    if (amounts == null) {
      return 0;
    }
    double mean = 0;
    for (double amount : amounts) {
      mean += amount / parts;
    }
    double squares = 0;
    for (double amount : amounts) {
      squares += (amount - mean) * (amount - mean);
    }
    double half =
        StudentT.quantile975(parts - 1) * Math.sqrt(squares * (parts - 1) / (double) parts);
    // What is left of equal amounts by rounding.
    return half < 1e-9 * Math.abs(mean) ? 0 : half;
  }
}
