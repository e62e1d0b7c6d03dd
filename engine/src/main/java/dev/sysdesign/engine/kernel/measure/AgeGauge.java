package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.record.Calls;

/**
 * How old the oldest message in a component was: of those that left in an interval and of those
 * that are still there at its end.
 */
final class AgeGauge implements Gauge {
  private final Kernel kernel;
  private final int node;

  AgeGauge(Kernel kernel, int node) {
    this.kernel = kernel;
    this.node = node;
  }

  @Override
  public double next(long now, long nanos) {
    Calls calls = kernel.calls;
    long oldest = kernel.tally.messages.lately(node);
    for (int c = 0; c < calls.bound(); c++) {
      if (calls.state(c) != Calls.FREE
          && calls.has(c, Calls.ACCEPTED)
          && kernel.nodes.nodeOf[calls.instance(c)] == node) {
        oldest = Math.max(oldest, now - calls.arrived(c));
      }
    }
    return oldest;
  }
}
