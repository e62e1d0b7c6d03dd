package dev.sysdesign.engine.catalog;

import static dev.sysdesign.engine.catalog.MetricSpec.Subject.CLIENT;
import static dev.sysdesign.engine.catalog.MetricSpec.Subject.COMPONENT;
import static dev.sysdesign.engine.catalog.MetricSpec.Subject.EDGE;
import static dev.sysdesign.engine.catalog.MetricSpec.Subject.REQUEST;
import static dev.sysdesign.engine.catalog.MetricSpec.Subject.SYSTEM;

import dev.sysdesign.engine.catalog.MetricSpec.Range;
import dev.sysdesign.engine.catalog.MetricSpec.Subject;
import dev.sysdesign.engine.model.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The metrics that objectives may name. */
public final class MetricCatalog {
  private static final Set<Subject> ALL = EnumSet.allOf(Subject.class);

  public static final MetricSpec MEAN = time("mean", "Mean latency of the successes.");
  public static final MetricSpec P50 = time("p50", "Median latency of the successes.");
  public static final MetricSpec P90 =
      time("p90", "90th percentile of the latency of the successes.");
  public static final MetricSpec P95 =
      time("p95", "95th percentile of the latency of the successes.");
  public static final MetricSpec P99 =
      time("p99", "99th percentile of the latency of the successes.");
  public static final MetricSpec P999 =
      time("p999", "99.9th percentile of the latency of the successes.");
  public static final MetricSpec MAX = time("max", "Largest latency of the successes.");
  public static final MetricSpec ERRORS =
      measured("errors", Dimension.SHARE, ALL, "Failed ÷ finished.");
  public static final MetricSpec AVAILABILITY =
      measured("availability", Dimension.SHARE, ALL, "Succeeded ÷ finished.");
  public static final MetricSpec THROUGHPUT =
      measured("throughput", Dimension.RATE, ALL, "Successes per second.");
  public static final MetricSpec UTILIZATION =
      measured(
          "utilization",
          Dimension.SHARE,
          EnumSet.of(COMPONENT),
          "Time-average share of its own limit (slots, connections) in use.");
  public static final MetricSpec CPU =
      measured(
          "cpu", Dimension.SHARE, EnumSet.of(COMPONENT), "Time-average share of its cores in use.");
  public static final MetricSpec QUEUE =
      measured(
          "queue", Dimension.COUNT, EnumSet.of(COMPONENT), "Time-average number of calls waiting.");
  public static final MetricSpec HIT_RATIO =
      measured("hitRatio", Dimension.SHARE, EnumSet.of(COMPONENT), "Hits ÷ reads of a cache.");
  public static final MetricSpec STALE_READS =
      measured(
          "staleReads",
          Dimension.SHARE,
          EnumSet.of(COMPONENT),
          "Stale reads ÷ reads of a replicated store.");
  public static final MetricSpec DELIVERY =
      measured(
          "delivery",
          Dimension.TIME,
          EnumSet.of(COMPONENT, REQUEST, CLIENT, EDGE),
          "99th percentile of the time from a client's request to the end of the last consumer of what was handed over (`~>`), of the messages delivered.");
  public static final MetricSpec AGE =
      measured(
          "age",
          Dimension.TIME,
          EnumSet.of(COMPONENT),
          "The age that the oldest message in it reached, from its acceptance until all consumers were done.");
  public static final MetricSpec RECOVERY =
      measured(
          "recovery",
          Dimension.TIME,
          EnumSet.of(SYSTEM),
          "From the end of the last fault until every SLO holds again.");
  public static final MetricSpec COST =
      new MetricSpec(
          "cost",
          Optional.empty(),
          EnumSet.of(SYSTEM, COMPONENT),
          Range.FROM_NOTHING,
          "What it costs, a month where no period is named.");

  private static final List<MetricSpec> METRICS =
      List.of(
          MEAN,
          P50,
          P90,
          P95,
          P99,
          P999,
          MAX,
          ERRORS,
          AVAILABILITY,
          THROUGHPUT,
          UTILIZATION,
          CPU,
          QUEUE,
          HIT_RATIO,
          STALE_READS,
          DELIVERY,
          AGE,
          RECOVERY,
          COST);

  private MetricCatalog() {}

  private static MetricSpec time(String name, String doc) {
    return measured(name, Dimension.TIME, ALL, doc);
  }

  private static MetricSpec measured(
      String name, Dimension dimension, Set<Subject> subjects, String doc) {
    Range range = dimension == Dimension.SHARE ? Range.SHARE : Range.FROM_NOTHING;
    return new MetricSpec(name, Optional.of(dimension), subjects, range, doc);
  }

  /** All metrics in the order in which people read them. */
  public static List<MetricSpec> all() {
    return METRICS;
  }

  public static Optional<MetricSpec> find(String name) {
    return METRICS.stream().filter(m -> m.name().equals(name)).findFirst();
  }
}
