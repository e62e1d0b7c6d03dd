package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.Latency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Pools what became of messages in several replications. */
final class PooledDeliveries {
  private final List<Deliveries> parts;

  private PooledDeliveries(List<Deliveries> parts) {
    this.parts = parts;
  }

  static Deliveries of(List<Deliveries> parts) {
    PooledDeliveries pooled = new PooledDeliveries(parts);
    Deliveries first = parts.get(0);
    return new Deliveries(
        IntStream.range(0, first.components().size()).mapToObj(pooled::component).toList(),
        IntStream.range(0, first.edges().size()).mapToObj(pooled::edge).toList(),
        IntStream.range(0, first.requestClasses().size()).mapToObj(pooled::ofClass).toList());
  }

  private Deliveries.OfComponent component(int i) {
    return new Deliveries.OfComponent(
        parts.get(0).components().get(i).name(),
        latency(part -> part.components().get(i).delivery()),
        parts.stream().mapToLong(p -> p.components().get(i).oldestNanos()).max().orElseThrow());
  }

  private Deliveries.OfEdge edge(int i) {
    Deliveries.OfEdge first = parts.get(0).edges().get(i);
    return new Deliveries.OfEdge(
        first.from(), first.to(), latency(part -> part.edges().get(i).delivery()));
  }

  private Deliveries.OfClass ofClass(int i) {
    return new Deliveries.OfClass(
        parts.get(0).requestClasses().get(i).name(),
        latency(part -> part.requestClasses().get(i).delivery()));
  }

  private Latency latency(Function<Deliveries, Latency> part) {
    return PooledOutcome.latency(parts.stream().map(part).toList());
  }
}
