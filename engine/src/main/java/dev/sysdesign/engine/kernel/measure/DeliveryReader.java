package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.tally.Messages;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Reads what a run has counted of messages. */
final class DeliveryReader {
  private final Topology topology;
  private final Outcomes outcomes;
  private final CompiledTopology net;
  private final Calls calls;
  private final Messages counted;
  private final long now;

  DeliveryReader(Topology topology, Kernel kernel, Outcomes outcomes) {
    this.topology = topology;
    this.outcomes = outcomes;
    this.net = kernel.net;
    this.calls = kernel.calls;
    this.counted = kernel.tally.messages;
    this.now = kernel.agenda.now;
  }

  Deliveries read() {
    return counted == null ? Deliveries.NONE : new Deliveries(components(), edges(), classes());
  }

  private List<Deliveries.OfComponent> components() {
    long[] oldest = counted.oldest.clone();
    for (int c = 0; c < calls.bound(); c++) {
      if (calls.state(c) != Calls.FREE && calls.has(c, Calls.ACCEPTED)) {
        int node = net.nodes.nodeOf[calls.instance(c)];
        oldest[node] = Math.max(oldest[node], now - calls.arrived(c));
      }
    }
    List<Deliveries.OfComponent> all = new ArrayList<>();
    for (int node = 0; node < net.nodes.count; node++) {
      int client = node;
      String name = topology.components().get(node).name();
      if (net.nodes.archetype[node] == Nodes.SOURCE) {
        Histogram sum = sum(counted.flows, f -> net.flows.clientOf[f] == client);
        all.add(new Deliveries.OfComponent(name, outcomes.latency(sum), 0));
      } else if (takesMessages(node)) {
        all.add(
            new Deliveries.OfComponent(name, outcomes.latency(counted.nodes[node]), oldest[node]));
      }
    }
    return all;
  }

  private boolean takesMessages(int node) {
    for (int e = 0; e < net.edges.count; e++) {
      if (net.edges.to[e] == node && hands(e)) {
        return true;
      }
    }
    return false;
  }

  private boolean hands(int e) {
    return net.edges.handOver[e] || net.nodes.accepts[net.edges.to[e]];
  }

  private List<Deliveries.OfEdge> edges() {
    List<Deliveries.OfEdge> all = new ArrayList<>();
    for (int e = 0; e < net.edges.count; e++) {
      int from = net.edges.from[e];
      int to = net.edges.to[e];
      String caller = topology.components().get(from).name();
      String callee = topology.components().get(to).name();
      boolean first = all.stream().noneMatch(o -> o.from().equals(caller) && o.to().equals(callee));
      if (hands(e) && first) {
        Histogram sum = sum(counted.edges, i -> net.edges.from[i] == from && net.edges.to[i] == to);
        all.add(new Deliveries.OfEdge(caller, callee, outcomes.latency(sum)));
      }
    }
    return all;
  }

  private List<Deliveries.OfClass> classes() {
    Map<String, Integer> names = new TreeMap<>();
    for (int c = 0; c < net.flows.classes; c++) {
      names.put(topology.requests().get(c).name(), c);
    }
    List<Deliveries.OfClass> all = new ArrayList<>();
    names.forEach(
        (name, c) -> {
          Histogram sum = sum(counted.flows, f -> net.flows.classOf[f] == c);
          all.add(new Deliveries.OfClass(name, outcomes.latency(sum)));
        });
    return all;
  }

  private static Histogram sum(Histogram[] parts, IntPredicate which) {
    Histogram sum = new Histogram();
    for (int i = 0; i < parts.length; i++) {
      if (which.test(i)) {
        sum.add(parts[i]);
      }
    }
    return sum;
  }
}
