package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Margins;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.statistics.StudentT;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How sure the amounts of a bill are: the delete-one jackknife (Efron and Stein, "The jackknife
 * estimate of variance", 1981) over parts of the run, so that tiers, the largest of several
 * dimensions and what lines have in common are in it.
 */
final class Jackknife {
  private final Amounts own;
  private final List<Amounts> parts;
  private final List<Amounts> others;

  /** A line is known by its rate, and by its place among lines of the same. */
  private record Key(Subject subject, String service, String rate, int place) {}

  /** US dollars of a bill. */
  private record Amounts(Map<Key, Double> lines, Map<Subject, Double> subjects, double total) {
    static Amounts of(List<BillLine> bill) {
      Map<Key, Double> lines = new HashMap<>();
      Map<Subject, Double> subjects = new HashMap<>();
      double total = 0;
      for (Map.Entry<Key, BillLine> line : keyed(bill).entrySet()) {
        double usd = line.getValue().charge().exact().map(BigDecimal::doubleValue).orElse(0.0);
        lines.merge(line.getKey(), usd, Double::sum);
        subjects.merge(line.getKey().subject(), usd, Double::sum);
        total += usd;
      }
      return new Amounts(lines, subjects, total);
    }
  }

  private Jackknife(Amounts own, List<Amounts> parts, List<Amounts> others) {
    this.own = own;
    this.parts = parts;
    this.others = others;
  }

  /**
   * The margins of a bill.
   *
   * @param lines its lines
   * @param without the lines of bills of the same run, of which a part is left out each
   * @param others the lines of bills that are as likely: the margins reach to them
   */
  static Margins margins(
      List<BillLine> lines, List<List<BillLine>> without, List<List<BillLine>> others) {
    if (without.size() < 2 && others.isEmpty()) {
      return Margins.NONE;
    }
    return new Jackknife(
            Amounts.of(lines),
            without.stream().map(Amounts::of).toList(),
            others.stream().map(Amounts::of).toList())
        .margins(lines);
  }

  private static Map<Key, BillLine> keyed(List<BillLine> bill) {
    Map<Key, Integer> places = new HashMap<>();
    Map<Key, BillLine> keyed = new LinkedHashMap<>();
    for (BillLine line : bill) {
      Key first = new Key(line.subject(), line.service(), line.charge().rate(), 0);
      int place = places.merge(first, 1, Integer::sum);
      keyed.put(new Key(first.subject(), first.service(), first.rate(), place), line);
    }
    return keyed;
  }

  private Margins margins(List<BillLine> bill) {
    Map<BillLine, Double> ofLines = new HashMap<>();
    keyed(bill)
        .forEach((key, line) -> ofLines.put(line, half(a -> a.lines().getOrDefault(key, 0.0))));
    Map<Subject, Double> ofSubjects = new HashMap<>();
    for (Subject subject : own.subjects().keySet()) {
      ofSubjects.put(subject, half(a -> a.subjects().getOrDefault(subject, 0.0)));
    }
    return new Margins(OptionalDouble.of(half(Amounts::total)), ofSubjects, ofLines);
  }

  private double half(ToDoubleFunction<Amounts> amount) {
    double apart = 0;
    for (Amounts other : others) {
      apart = Math.max(apart, Math.abs(amount.applyAsDouble(other) - amount.applyAsDouble(own)));
    }
    return Math.max(apart, parts.size() < 2 ? 0 : ofParts(amount));
  }

  private double ofParts(ToDoubleFunction<Amounts> amount) {
    double mean = 0;
    for (Amounts part : parts) {
      mean += amount.applyAsDouble(part) / parts.size();
    }
    double squares = 0;
    for (Amounts part : parts) {
      double off = amount.applyAsDouble(part) - mean;
      squares += off * off;
    }
    int freedom = parts.size() - 1;
    double half = StudentT.quantile975(freedom) * Math.sqrt(squares * freedom / parts.size());
    // What is left of equal amounts by rounding.
    return half < 1e-9 * Math.abs(mean) ? 0 : half;
  }
}
