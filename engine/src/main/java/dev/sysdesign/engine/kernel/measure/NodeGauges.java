package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RateLimits;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.model.Topology;
import java.util.Map;
import java.util.Optional;

/** Reads the metrics that only a component has: levels, and shares of what it is asked for. */
final class NodeGauges {
  /** Counts up from 0 at the start of the window, {@code elapsed} nanoseconds ago. */
  private interface Total {
    double at(Kernel kernel, int node, long now, long elapsed);
  }

  /**
   * What is read of two totals: how much the one grew ÷ how much the other did.
   *
   * @param whole below or at 0: it has none of it
   */
  private record Ratio(Total part, Total whole) {}

  private static final Map<String, Ratio> RATIOS =
      Map.of(
          MetricCatalog.CPU.name(),
          new Ratio(
              (k, node, now, elapsed) -> k.tally.computing.areaAt(node, now),
              (k, node, now, elapsed) -> limited(k.nodes.cores[node], k, node, now)),
          MetricCatalog.QUEUE.name(),
          new Ratio(
              (k, node, now, elapsed) -> k.tally.waiting.areaAt(node, now),
              (k, node, now, elapsed) -> elapsed),
          MetricCatalog.HIT_RATIO.name(),
          new Ratio(
              (k, node, now, elapsed) -> k.tally.hits[node],
              (k, node, now, elapsed) -> k.tally.reads[node]),
          MetricCatalog.STALE_READS.name(),
          new Ratio(
              (k, node, now, elapsed) -> k.tally.stale[node],
              (k, node, now, elapsed) -> k.tally.reads[node]));

  private static final Ratio SLOTS =
      new Ratio(
          (k, node, now, elapsed) -> k.tally.busy.areaAt(node, now),
          (k, node, now, elapsed) -> limited(k.nodes.slots[node], k, node, now));

  private NodeGauges() {}

  static Optional<Gauge> of(String metric, Topology topology, Kernel kernel, int node) {
    Ratio ratio = RATIOS.get(metric);
    if (node < 0) {
      return Optional.empty();
    }
    if (ratio != null) {
      return Optional.of(gauge(ratio, kernel, node));
    }
    if (metric.equals(MetricCatalog.UTILIZATION.name())) {
      return Optional.of(utilization(kernel, node));
    }
    return metric.equals(MetricCatalog.AGE.name()) && kernel.tally.messages != null
        ? Optional.of(new AgeGauge(kernel, node))
        : Optional.empty();
  }

  private static double limited(int limit, Kernel kernel, int node, long now) {
    return limit == Nodes.NO_LIMIT ? 0 : (double) limit * kernel.tally.up.areaAt(node, now);
  }

  private static Gauge gauge(Ratio ratio, Kernel kernel, int node) {
    return new Gauge() {
      private double part;
      private double whole;
      private long elapsed;

      @Override
      public double next(long now, long nanos) {
        elapsed += nanos;
        double partNow = ratio.part().at(kernel, node, now, elapsed);
        double wholeNow = ratio.whole().at(kernel, node, now, elapsed);
        double grown = wholeNow - whole;
        double value = grown > 0 ? (partNow - part) / grown : Double.NaN;
        part = partNow;
        whole = wholeNow;
        return value;
      }
    };
  }

  /** Busy slots, or what passes a rate limit; the fuller where it has both. */
  private static Gauge utilization(Kernel kernel, int node) {
    Gauge slots = gauge(SLOTS, kernel, node);
    if (kernel.nodes.rateLimit[node] == null) {
      return (now, nanos) -> Math.min(1, slots.next(now, nanos));
    }
    long[] before = new long[kernel.tally.passed.length];
    long[] since = new long[before.length];
    return (now, nanos) -> {
      for (int b = 0; b < before.length; b++) {
        since[b] = kernel.tally.passed[b] - before[b];
        before[b] = kernel.tally.passed[b];
      }
      double busy = slots.next(now, nanos);
      double used = RateLimits.used(kernel.net, since, node, nanos);
      return Math.min(1, Math.max(Double.isNaN(busy) ? 0 : busy, used));
    };
  }
}
