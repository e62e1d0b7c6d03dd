package dev.sysdesign.engine.replication;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Averages over replications; what has no value in one does not count there. */
final class Weighted {
  private Weighted() {}

  /** NaN where the weights of all that have a value are 0. */
  static <T> double average(List<T> parts, ToDoubleFunction<T> weight, ToDoubleFunction<T> value) {
    double sum = 0;
    double weights = 0;
    for (T part : parts) {
      double each = value.applyAsDouble(part);
      double by = weight.applyAsDouble(part);
      if (!Double.isNaN(each) && by > 0) {
        sum += by * each;
        weights += by;
      }
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }

  /** Empty where none has a value. */
  static <T> OptionalDouble some(
      List<T> parts, ToDoubleFunction<T> weight, Function<T, OptionalDouble> value) {
    double average = average(parts, weight, part -> value.apply(part).orElse(Double.NaN));
    return Double.isNaN(average) ? OptionalDouble.empty() : OptionalDouble.of(average);
  }
}
