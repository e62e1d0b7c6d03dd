package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.tally.CallWatch;
import dev.sysdesign.engine.kernel.tally.HistogramWatch;
import dev.sysdesign.engine.kernel.tally.Messages;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Finds what a metric is read from while a run goes on. */
final class Gauges {
  /** The metrics of calls, which requests, components and edges have alike. */
  private static final Map<String, ToDoubleFunction<CallWatch>> OF_CALLS =
      Map.of(
          MetricCatalog.MEAN.name(), w -> w.latency(Histogram::mean),
          MetricCatalog.P50.name(), percentile(0.5),
          MetricCatalog.P90.name(), percentile(0.9),
          MetricCatalog.P95.name(), percentile(0.95),
          MetricCatalog.P99.name(), percentile(0.99),
          MetricCatalog.P999.name(), percentile(0.999),
          MetricCatalog.MAX.name(), percentile(1),
          MetricCatalog.ERRORS.name(), CallWatch::errors,
          MetricCatalog.AVAILABILITY.name(), w -> 1 - w.errors(),
          MetricCatalog.THROUGHPUT.name(), CallWatch::throughput);

  private final Topology topology;
  private final Kernel kernel;
  private final CompiledTopology net;

  Gauges(Topology topology, Kernel kernel) {
    this.topology = topology;
    this.kernel = kernel;
    this.net = kernel.net;
  }

  private static ToDoubleFunction<CallWatch> percentile(double p) {
    return watch -> watch.latency(histogram -> histogram.percentile(p));
  }

  /** The gauge of a metric; empty where a run does not measure it, such as a cost. */
  Optional<Gauge> of(MetricRef metric) {
    ToDoubleFunction<CallWatch> ofCalls = OF_CALLS.get(metric.metric());
    if (ofCalls != null) {
      CallWatch watch = watch(metric);
      return Optional.of(
          (now, nanos) -> {
            watch.advance(nanos);
            return ofCalls.applyAsDouble(watch);
          });
    }
    if (metric.metric().equals(MetricCatalog.DELIVERY.name())) {
      return delivery(metric);
    }
    return metric instanceof MetricRef.OfComponent of
        ? NodeGauges.of(of.metric(), topology, kernel, node(of.component()))
        : Optional.empty();
  }

  private CallWatch watch(MetricRef metric) {
    Tally tally = kernel.tally;
    if (metric instanceof MetricRef.OfEdge of) {
      return new CallWatch(tally.edges, edges(of));
    }
    if (metric instanceof MetricRef.OfComponent of && !isClient(node(of.component()))) {
      return new CallWatch(tally.nodes, new int[] {node(of.component())});
    }
    return new CallWatch(tally.flows, flows(metric));
  }

  private Optional<Gauge> delivery(MetricRef metric) {
    Messages messages = kernel.tally.messages;
    if (messages == null) {
      return Optional.empty();
    }
    if (metric instanceof MetricRef.OfEdge of) {
      return Optional.of(deliveries(messages.edges, edges(of)));
    }
    if (metric instanceof MetricRef.OfComponent of && !isClient(node(of.component()))) {
      return Optional.of(deliveries(messages.nodes, new int[] {node(of.component())}));
    }
    return Optional.of(deliveries(messages.flows, flows(metric)));
  }

  private static Gauge deliveries(Histogram[] all, int[] which) {
    HistogramWatch[] watches =
        IntStream.of(which).mapToObj(i -> HistogramWatch.of(all[i])).toArray(HistogramWatch[]::new);
    return (now, nanos) -> {
      Histogram since = new Histogram();
      for (HistogramWatch watch : watches) {
        since.add(watch.next());
      }
      return since.percentile(0.99);
    };
  }

  private int[] edges(MetricRef.OfEdge of) {
    int from = node(of.from());
    int to = node(of.to());
    return entities(net.edges.count, e -> net.edges.from[e] == from && net.edges.to[e] == to);
  }

  /** The classes and clients of a client, of a request class, or all. */
  private int[] flows(MetricRef metric) {
    if (metric instanceof MetricRef.OfRequest of) {
      return entities(
          net.flows.count,
          f -> topology.requests().get(net.flows.classOf[f]).name().equals(of.request()));
    }
    return metric instanceof MetricRef.OfComponent of
        ? entities(net.flows.count, f -> net.flows.clientOf[f] == node(of.component()))
        : entities(net.flows.count, f -> true);
  }

  private static int[] entities(int size, IntPredicate which) {
    return IntStream.range(0, size).filter(which).toArray();
  }

  private int node(String component) {
    return IntStream.range(0, topology.components().size())
        .filter(i -> topology.components().get(i).name().equals(component))
        .findFirst()
        .orElse(-1);
  }

  private boolean isClient(int node) {
    return node >= 0 && net.nodes.archetype[node] == Nodes.SOURCE;
  }
}
