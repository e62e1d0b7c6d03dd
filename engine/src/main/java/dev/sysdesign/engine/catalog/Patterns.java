package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.RatePattern;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads a client's pattern into rates over time. */
final class Patterns {
  /** Straight lines that stand for one period of a sine; they are off by less than 1 in 10,000. */
  private static final int LINES = 360;

  private final List<Long> at = new ArrayList<>();
  private final List<Double> rates = new ArrayList<>();
  private long period;
  private int burst;
  private long every;

  /**
   * Reads a call.
   *
   * @param rate of the client, in requests per second; 0 where it sets none
   */
  Patterns(Value.Call call, double rate) {
    switch (call.function()) {
      case "ramp" -> {
        point(0, call.amount("from", 0));
        point(call.amount("over", 0), rate);
      }
      case "spike" -> spike(call, rate);
      case "steps" -> steps(call);
      case "diurnal" -> diurnal(call, rate);
      case "trace" -> trace(call);
      default -> {
        point(0, rate);
        burst = (int) call.amount("n", 0);
        every = (long) call.amount("every", 0);
      }
    }
  }

  private void point(double nanos, double rate) {
    at.add((long) nanos);
    rates.add(rate);
  }

  private void spike(Value.Call call, double rate) {
    double from = call.amount("at", 0);
    double until = from + call.amount("for", 0);
    double high = rate * call.amount("factor", 1);
    point(0, rate);
    point(from, rate);
    point(from, high);
    point(until, high);
    point(until, rate);
  }

  private void steps(Value.Call call) {
    double each = call.amount("every", 0);
    List<Double> steps = amounts(call.arguments().get("rates"));
    for (int i = 0; i < steps.size(); i++) {
      point(i * each, steps.get(i));
      point((i + 1) * each, steps.get(i));
    }
    period = (long) (steps.size() * each);
  }

  private void diurnal(Value.Call call, double rate) {
    double high = call.amount("high", rate);
    double low =
        call.arguments().get("low") instanceof Value.Quantity q && q.dimension() == Dimension.SHARE
            ? q.amount() * high
            : call.amount("low", 0);
    period = PatternFunctions.DIURNAL.nanos(call, "period");
    for (int i = 0; i <= LINES; i++) {
      double cosine = StrictMath.cos(2 * Math.PI * i / LINES);
      point((double) period / LINES * i, low + (high - low) * (1 - cosine) / 2);
    }
  }

  private void trace(Value.Call call) {
    List<Double> times = column(call, 0);
    List<Double> traced = column(call, 1);
    for (int i = 0; i < times.size(); i++) {
      if (i > 0) {
        point(times.get(i), traced.get(i - 1));
      }
      point(times.get(i), traced.get(i));
    }
    at.set(0, 0L);
  }

  private static List<Double> column(Value.Call call, int number) {
    return amounts(((Value.Items) call.arguments().get("file")).values().get(number));
  }

  private static List<Double> amounts(Value value) {
    return ((Value.Items) value).amounts().boxed().toList();
  }

  /** The highest rate, in requests per second: the base that multiples are of. */
  double highest() {
    return rates.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** Whether it has this rate, in requests per second, at one of its points. */
  boolean reaches(double rate) {
    return rates.stream().anyMatch(one -> isNear(one, rate));
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= 1e-9 * other;
  }

  /**
   * Its only rate, in requests per second, from the start of the measurement on; empty where the
   * rate changes, or requests come on top of it.
   */
  OptionalDouble only() {
    double last = rates.get(rates.size() - 1);
    boolean same = burst == 0;
    for (int i = 1; i < at.size(); i++) {
      boolean lasts = at.get(i) > at.get(i - 1);
      same &= !lasts || isNear(rates.get(i - 1), last) && isNear(rates.get(i), last);
    }
    return same ? OptionalDouble.of(last) : OptionalDouble.empty();
  }

  /** Whether it sends anything at any time. */
  boolean sends() {
    return highest() > 0 || burst > 0;
  }

  /** As multiples of a base rate above 0. */
  RatePattern pattern(double base) {
    return new RatePattern(
        at.stream().mapToLong(Long::longValue).toArray(),
        rates.stream().mapToDouble(r -> r / base).toArray(),
        period,
        burst,
        every);
  }

  /** The same call with all its rates and bursts multiplied. */
  static Value.Call scaled(Value.Call call, double factor) {
    Map<String, Value> arguments = new HashMap<>(call.arguments());
    arguments.replaceAll((name, value) -> scaled(name, value, factor));
    return new Value.Call(call.function(), arguments);
  }

  private static Value scaled(String name, Value value, double factor) {
    if (value instanceof Value.Items items) {
      return new Value.Items(items.values().stream().map(v -> scaled(name, v, factor)).toList());
    }
    if (!(value instanceof Value.Quantity quantity)) {
      return value;
    }
    boolean burst = name.equals("n");
    double amount = quantity.amount() * factor;
    return burst || quantity.dimension() == Dimension.RATE
        ? new Value.Quantity(burst ? Math.round(amount) : amount, quantity.dimension())
        : value;
  }
}
