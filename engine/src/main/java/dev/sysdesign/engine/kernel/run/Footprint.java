package dev.sysdesign.engine.kernel.run;

import dev.sysdesign.engine.kernel.Environments;
import dev.sysdesign.engine.kernel.Fetches;
import dev.sysdesign.engine.kernel.Replication;
import dev.sysdesign.engine.kernel.SharedCores;
import dev.sysdesign.engine.kernel.Tracer;
import dev.sysdesign.engine.kernel.agenda.Agenda;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.compiled.RouterSpec;
import dev.sysdesign.engine.kernel.compiled.RoutingTable;
import dev.sysdesign.engine.kernel.fault.Interventions;
import dev.sysdesign.engine.kernel.keys.KeyStore;
import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.kernel.measure.ObjectiveSeries;
import dev.sysdesign.engine.kernel.measure.Recorder;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Requests;
import dev.sysdesign.engine.kernel.tally.Cohorts;
import dev.sysdesign.engine.kernel.tally.CoreWaits;
import dev.sysdesign.engine.kernel.tally.Messages;
import dev.sysdesign.engine.kernel.tally.NodeParts;
import dev.sysdesign.engine.kernel.tally.Population;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.engine.statistics.BatchMeans;
import dev.sysdesign.engine.statistics.Histogram;

/**
 * The memory of a run from what it is made of. Long arrays are summed where they are made; what
 * there is of small ones for each component, instance, edge and so on counts with a round figure
 * that is never below what was measured.
 */
final class Footprint {
  private static final long BASE = 1 << 20;
  private static final long NODE = 6_000;
  private static final long INSTANCE = 600;
  private static final long EDGE = 4_000;
  private static final long FLOW = 6_000;
  private static final long GATE = 400;
  private static final long CANDIDATE = 128;

  /** What is counted of a lane of a broker, twice: over the run and by interval. */
  private static final long LANE = 240;

  private static final long CLASS_OF_EDGE = 100;
  private static final long CLASS_OF_NODE = 200;
  private static final long FAULT = 2_048;

  /** Of a component, edge or flow in the result; in the figures above as well. */
  private static final int RESULT = 2_048;

  /** Of an edge and a pair of places, and of an edge and a place. */
  private static final long WAY = 24;

  /** Of a component that a request may fail at, for each cause: while it runs and in the result. */
  private static final long ROOT_CAUSE = 100;

  /** Histograms that the result is read with. */
  private static final int READING = 128;

  private final Topology topology;
  private final CompiledTopology net;
  private final RunPlan plan;
  private final boolean sectioned;
  private final long longest;
  private final int controls;
  private final boolean unknownKeys;

  Footprint(CompiledTopology net, RunPlan plan, boolean sectioned) {
    this.topology = net.topology;
    this.net = net;
    this.plan = plan;
    this.sectioned = sectioned;
    RunSettings settings = plan.settings();
    // A warm-up that is to be found is at most as long as the run.
    long duration = settings.durationNanos();
    long end = settings.warmupNanos().orElse(duration) + plan.measuredFromNanos() + duration;
    this.longest = end < 0 ? Long.MAX_VALUE : end;
    this.controls = net.nodes.count + 2 * plan.interventions().size() + net.routes.targets;
    this.unknownKeys = Interventions.asksForUnknownKeys(plan.interventions());
  }

  /** With at most so many calls in flight. */
  MemoryNeed need(int calls) {
    RunSettings settings = plan.settings();
    long interval = Run.interval(settings);
    int intervals = Recorder.intervals(settings.durationNanos(), interval);
    long timeline =
        Recorder.bytes(net.nodes.count, settings.durationNanos(), interval)
            + ObjectiveSeries.bytes(topology, intervals, longest);
    long samples = settings.isOneRun() ? 0 : latencies() * Histogram.bytes(longest);
    return new MemoryNeed(
        system(),
        keys(),
        timeline,
        Tracer.bytes(plan.traces(), calls),
        histograms() * Histogram.bytes(longest) + samples,
        calls(calls),
        timeline / 2
            + (long) RESULT * (net.nodes.count + net.edges.count + net.flows.count)
            + samples);
  }

  private long system() {
    long instances = net.nodes.nodeOf.length;
    long ways =
        (long) net.edges.count * net.distances.places * (net.distances.places + 1)
            + (long) net.distances.places * net.distances.places;
    long sections =
        sectioned ? net.nodes.count + net.edges.count + net.flows.count : net.flows.count;
    return BASE
        + net.nodes.count * NODE
        + instances * INSTANCE
        + net.edges.count * EDGE
        + net.flows.count * FLOW
        + net.policies.channels * GATE
        + (candidates() + feeds()) * CANDIDATE
        + net.brokers.laneNode.length * LANE
        + (long) net.edges.count * net.flows.classes * CLASS_OF_EDGE
        + (long) net.nodes.count * net.flows.classes * CLASS_OF_NODE
        + Cohorts.bytes(net.edges.count, net.flows.classes, net.flows.count)
        + (sectioned ? NodeParts.bytes(net.nodes.count) : 0)
        + ways * WAY
        + sections * (2L * BatchMeans.SECTIONS + 1) * Long.BYTES
        + Reachability.of(net) * Population.CAUSES * ROOT_CAUSE
        + plan.interventions().size() * FAULT;
  }

  private long candidates() {
    long all = net.routes.targets;
    for (RouterSpec router : net.routes.router) {
      if (router != null) {
        for (RoutingTable table : router.tables()) {
          all += table.edge().length;
        }
      }
    }
    return all;
  }

  private long feeds() {
    long all = net.brokers.laneInstance.length;
    for (int[] lane : net.brokers.laneInstance) {
      all += lane.length;
    }
    return all;
  }

  private long keys() {
    long bytes = Replication.bytes(net, unknownKeys);
    for (int node = 0; node < net.nodes.count; node++) {
      if (net.nodes.cache[node] != null) {
        int distinct = KeyStores.distinct(net, node, unknownKeys);
        long store = KeyStore.bytes(net.nodes.cache[node], distinct);
        long warm = (long) Integer.BYTES * Math.min(net.nodes.cache[node].capacity(), distinct);
        bytes += net.nodes.instances[node] * store + warm;
      }
    }
    long lags =
        plan.interventions().stream().filter(i -> i.effect() instanceof DataEffect.Lag).count();
    return bytes + lags * Replication.bytesOfLag();
  }

  private long histograms() {
    long sections = sectioned ? BatchMeans.SECTIONS : 1;
    long entities = (long) net.nodes.count + net.edges.count;
    long all =
        entities * (sections + 1)
            + net.flows.count * (BatchMeans.SECTIONS + 1L)
            + 2L * net.nodes.count;
    return all
        + CoreWaits.histograms(net)
        + (Messages.any(net) ? entities + net.flows.count : 0)
        + READING;
  }

  /** Those of a result that keep their samples where several are to be pooled. */
  private long latencies() {
    long components = 6L * net.nodes.count;
    long edges = 5L * net.edges.count;
    long requests = 5L * net.flows.count + 3L * net.flows.classes;
    return components + edges + requests;
  }

  private long calls(int most) {
    long bytes =
        Calls.bytes(controls, most)
            + Requests.bytes(most)
            + Agenda.bytes(
                controls + most,
                net.distances.rings,
                net.policies.timers.length + net.deadlines.nanos.length)
            + (Messages.any(net) ? Messages.bytes(most) : 0);
    boolean coalesces = false;
    for (int node = 0; node < net.nodes.count; node++) {
      long inside =
          net.nodes.slots[node] == Nodes.NO_LIMIT ? most : Math.min(most, net.nodes.slots[node]);
      long instances = net.nodes.instances[node];
      coalesces |= net.deadlines.coalesce[node] >= 0;
      if (net.deadlines.elastic[node] != null) {
        bytes += Environments.bytes(Math.min(most, inside * instances));
      }
      if (net.nodes.sharesCores[node]) {
        bytes += instances * SharedCores.bytes(inside);
      }
    }
    return bytes + (coalesces ? Fetches.bytes() : 0);
  }
}
