package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Latency;
import java.util.List;
import java.util.Optional;

/** The readers of all metrics that a run measures. */
final class MetricReaders {
  private static final List<MetricReader> READERS =
      List.of(
          new LatencyReader(MetricCatalog.MEAN, 30, Latency::mean, Confidence::mean, false),
          LatencyReader.percentile(MetricCatalog.P50, 0.5, Latency::p50, Confidence::p50),
          LatencyReader.percentile(MetricCatalog.P90, 0.9, Latency::p90, Confidence::p90),
          LatencyReader.percentile(MetricCatalog.P95, 0.95, Latency::p95, Confidence::p95),
          LatencyReader.percentile(MetricCatalog.P99, 0.99, Latency::p99, Confidence::p99),
          LatencyReader.percentile(MetricCatalog.P999, 0.999, Latency::p999, Confidence::p999),
          new LatencyReader(MetricCatalog.MAX, 1, Latency::max, none -> Optional.empty(), false),
          new ErrorsReader(),
          new AvailabilityReader(),
          new ThroughputReader(),
          ComponentReader.UTILIZATION,
          ComponentReader.CPU,
          ComponentReader.QUEUE,
          ComponentReader.HIT_RATIO,
          ComponentReader.STALE_READS,
          new DeliveryReader(),
          new AgeReader(),
          new RecoveryReader(),
          new CostReader());

  private MetricReaders() {}

  static List<MetricReader> all() {
    return READERS;
  }

  static Optional<MetricReader> of(MetricRef metric) {
    return READERS.stream().filter(r -> r.metric().name().equals(metric.metric())).findFirst();
  }
}
