package dev.sysdesign.engine.result;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** An immutable row of numbers, one an interval of the time line. */
public final class Series {
  private final double[] values;

  public Series(double... values) {
    this.values = values.clone();
  }

  public int size() {
    return values.length;
  }

  /** The value of interval {@code i}, from 0. */
  public double at(int i) {
    return values[i];
  }

  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
