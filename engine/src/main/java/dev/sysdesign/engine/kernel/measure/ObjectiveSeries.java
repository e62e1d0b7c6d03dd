package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The courses of the metrics that objectives name, whatever they are asked of. Only those are kept:
 * a course of every percentile of every component, edge and class would be longer than all else.
 */
public final class ObjectiveSeries {
  private static final int FIRST = 16;

  /** One metric. */
  private static final class Row {
    final MetricRef metric;
    final Gauge gauge;
    double[] values;

    Row(MetricRef metric, Gauge gauge, int most) {
      this.metric = metric;
      this.gauge = gauge;
      this.values = new double[Math.min(FIRST, most)];
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final int most;

  /**
   * Nothing recorded yet.
   *
   * @param most intervals that there can be
   */
  ObjectiveSeries(Topology topology, Kernel kernel, int most) {
    this.most = most;
    Gauges gauges = new Gauges(topology, kernel);
    for (MetricRef metric : named(topology)) {
      Optional<Gauge> gauge = gauges.of(metric);
      gauge.ifPresent(g -> rows.add(new Row(metric, g, most)));
    }
  }

  /** What objectives name, each once: those of SLOs and those that scenarios expect. */
  private static List<MetricRef> named(Topology topology) {
    return Stream.concat(
            topology.slos().stream().flatMap(slo -> slo.objectives().stream()),
            topology.scenarios().stream().flatMap(s -> s.expectations().stream()))
        .map(objective -> objective.metric())
        .distinct()
        .toList();
  }

  /**
   * Bytes of the courses of a topology at most, with those of the result.
   *
   * @param longest time that a histogram may meet
   */
  public static long bytes(Topology topology, int intervals, long longest) {
    long entities = Math.max(1, topology.components().size() + topology.edges().size());
    long row = 128 + 3L * Double.BYTES * intervals;
    long copies = 3 * Math.min(entities, 8) * Histogram.bytes(longest);
    return named(topology).size() * (row + copies);
  }

  /** An interval ends. */
  void record(int number, long now, long nanos) {
    for (Row row : rows) {
      if (number == row.values.length) {
        row.values = Arrays.copyOf(row.values, Math.min(most, 2 * number));
      }
      row.values[number] = row.gauge.next(now, nanos);
    }
  }

  List<Timeline.OfMetric> read(int size) {
    return rows.stream()
        .map(r -> new Timeline.OfMetric(r.metric, new Series(Arrays.copyOf(r.values, size))))
        .toList();
  }
}
