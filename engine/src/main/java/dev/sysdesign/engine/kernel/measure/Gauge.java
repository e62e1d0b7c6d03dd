package dev.sysdesign.engine.kernel.measure;

/** Reads a metric interval by interval. */
interface Gauge {
  /**
   * Its value in the interval that ends, in the base unit of its dimension; NaN where the interval
   * has none.
   *
   * @param now the end of the interval
   * @param nanos its length
   */
  double next(long now, long nanos);
}
