package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RateLimits;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.tally.Population;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ClassCalls;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.PartsOfWindow;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads what a run has counted into a result. */
public final class Measurement {
  private final Topology topology;
  private final Kernel kernel;
  private final CompiledTopology net;
  private final Tally tally;
  private final Recorder recorder;
  private final long measured;
  private final long now;
  private final Outcomes outcomes;
  private final double[] insideFlows;
  private final double[] insideNodes;

  /** Messages that the brokers could not hand to each node. */
  private final double[] leftBehind;

  /** Those of them that the brokers turned away. */
  private final double[] lost;

  public Measurement(
      Topology topology, Kernel kernel, Recorder recorder, long measured, Outcomes outcomes) {
    this.topology = topology;
    this.kernel = kernel;
    this.net = kernel.net;
    this.tally = kernel.tally;
    this.recorder = recorder;
    this.measured = measured;
    this.now = kernel.agenda.now;
    this.outcomes = outcomes;
    Backlog since = new Backlog(net, tally, now - measured);
    leftBehind = since.since(now);
    lost = since.lost();
    insideFlows = stillInside(tally.flows, net.flows.count);
    insideNodes = stillInside(tally.nodes, net.nodes.count);
  }

  public SimulationResult result(
      SimulationResult.End end, OptionalInt stuck, long seed, int replication, long warmup) {
    int[] all = IntStream.range(0, net.flows.count).filter(net::isServed).toArray();
    return new SimulationResult(
        topology.name(),
        end,
        stuck.isEmpty()
            ? Optional.empty()
            : Optional.of(topology.components().get(stuck.getAsInt()).name()),
        seed,
        replication,
        1,
        measured,
        warmup,
        kernel.events,
        outcomes.of(tally.flows, all),
        rootCauses(all),
        requests(),
        components(),
        edges(),
        new TotalsReader(topology, net, tally, outcomes)
            .totals(new DeliveryReader(topology, kernel, outcomes).read()),
        recorder.timeline(topology),
        limits(),
        kernel.tracer == null ? List.of() : kernel.tracer.traces(net, topology, now - measured));
  }

  private List<LimitUse> limits() {
    if (measured == 0) {
      return List.of();
    }
    List<LimitUse> uses = new ArrayList<>();
    uses.addAll(new InstanceLimits(topology, kernel, recorder, measured, leftBehind, lost).read());
    uses.addAll(new RateLimitReader(topology, kernel, recorder, measured).read());
    uses.addAll(new LaneLimits(topology, kernel, measured).read());
    uses.addAll(new EdgeLimits(kernel, recorder, measured).read());
    uses.sort(Comparator.comparing(LimitUse::limit));
    return uses;
  }

  private List<RequestResult> requests() {
    List<RequestResult> results = new ArrayList<>();
    for (int flow = 0; flow < net.flows.count; flow++) {
      results.add(
          new RequestResult(
              topology.requests().get(net.flows.classOf[flow]).name(),
              topology.components().get(net.flows.clientOf[flow]).name(),
              net.isServed(flow) ? outcomes.of(tally.flows, flow) : outcomes.of(tally.flows),
              rootCauses(flow),
              tally.cohorts.began(flow),
              tally.cohorts.open(flow)));
    }
    results.sort(Comparator.comparing(RequestResult::name).thenComparing(RequestResult::client));
    return results;
  }

  private List<RootCause> rootCauses(int... flows) {
    List<RootCause> causes = new ArrayList<>();
    tally
        .rootCauses
        .of(flows)
        .forEach(
            (origin, count) ->
                causes.add(
                    new RootCause(
                        topology.components().get(origin / Population.CAUSES).name(),
                        Cause.values()[origin % Population.CAUSES],
                        count)));
    causes.sort(Comparator.comparing(RootCause::count).reversed());
    return causes;
  }

  private List<ComponentResult> components() {
    List<ComponentResult> results = new ArrayList<>();
    for (int node = 0; node < net.nodes.count; node++) {
      Component component = topology.components().get(node);
      results.add(
          net.nodes.archetype[node] == Nodes.SOURCE
              ? client(node, component)
              : station(node, component));
    }
    return results;
  }

  private ComponentResult client(int node, Component component) {
    int[] flows =
        IntStream.range(0, net.flows.count)
            .filter(f -> net.flows.clientOf[f] == node && net.isServed(f))
            .toArray();
    double area = IntStream.of(flows).mapToDouble(f -> tally.flows.areaAt(f, now)).sum();
    double inside = IntStream.of(flows).mapToDouble(f -> tally.flows.timeInside(f)).sum();
    for (int flow : flows) {
      inside += insideFlows[flow];
    }
    return new ComponentResult(
        component.name(),
        component.type(),
        1,
        outcomes.of(tally.flows, flows),
        Latency.NONE,
        Latency.NONE,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        0,
        area / Math.max(1, measured),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        1,
        0,
        new ComponentResult.Times(0, 0, inside),
        new ComponentResult.Little(area, inside),
        Optional.empty(),
        PartsOfWindow.NONE);
  }

  private ComponentResult station(int node, Component component) {
    double upArea = tally.up.areaAt(node, now);
    double load = OwnLoad.of(kernel, node, measured, leftBehind[node]);
    double area = tally.nodes.areaAt(node, now);
    double span = Math.max(1, measured);
    return new ComponentResult(
        component.name(),
        component.type(),
        net.nodes.instances[node],
        outcomes.of(tally.nodes, node),
        own(node),
        waits(node),
        utilization(node, upArea),
        Double.isNaN(load) ? OptionalDouble.empty() : OptionalDouble.of(load),
        share(tally.computing.areaAt(node, now), net.nodes.cores[node], upArea),
        tally.waiting.areaAt(node, now) / span,
        tally.waiting.max(node),
        area / span,
        net.nodes.archetype[node] == Nodes.CACHE && tally.reads[node] > 0
            ? OptionalDouble.of((double) tally.hits[node] / tally.reads[node])
            : OptionalDouble.empty(),
        (net.nodes.replicas[node] > 0 || net.nodes.sourceOf[node] >= 0) && tally.reads[node] > 0
            ? OptionalDouble.of((double) tally.stale[node] / tally.reads[node])
            : OptionalDouble.empty(),
        measured == 0 ? tally.up.value(node) : upArea / span,
        tally.wasted[node],
        new ComponentResult.Times(
            tally.timeWaiting[node], tally.work[node], tally.timeDownstream[node]),
        new ComponentResult.Little(area, tally.nodes.timeInside(node) + insideNodes[node]),
        tally.cores.read(node, now, span, outcomes::latency),
        tally.parts.of(node));
  }

  /**
   * A call that got its slot at once has waited for nothing, and is not noted while it runs. What a
   * broker keeps waits for no slot of it.
   */
  private Latency waits(int node) {
    if (net.brokers.buffer[node] != null) {
      return Latency.NONE;
    }
    Histogram waits = new Histogram();
    waits.add(tally.waits[node]);
    waits.addZeros(tally.started[node] - waits.count());
    return outcomes.latency(waits);
  }

  /** Who calls nobody is all there is to its latency. */
  private Latency own(int node) {
    return net.edges.calls[node]
        ? outcomes.latency(tally.own[node])
        : outcomes.of(tally.nodes, node).latency();
  }

  /**
   * Busy slots, or what passes a rate limit; the fuller where it has both. No more than all: what a
   * leak took is not there, and a rate limit that was left alone lets more pass at once than in the
   * long run.
   */
  private OptionalDouble utilization(int node, double upArea) {
    OptionalDouble busy = share(tally.busy.areaAt(node, now), net.nodes.slots[node], upArea);
    if (net.nodes.rateLimit[node] == null || measured == 0) {
      return busy;
    }
    return OptionalDouble.of(
        Math.max(busy.orElse(0), Math.min(1, RateLimits.used(net, tally.passed, node, measured))));
  }

  private static OptionalDouble share(double area, int limit, double upArea) {
    return limit == Nodes.NO_LIMIT || upArea == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, area / (limit * upArea)));
  }

  /** Time that the calls still inside have spent in the window, from their own records. */
  private double[] stillInside(Population population, int entities) {
    double[] sums = new double[entities];
    Calls calls = kernel.calls;
    long start = now - measured;
    for (int c = 0; c < calls.bound(); c++) {
      int i = insideOf(population, c);
      if (i >= 0) {
        sums[i] += now - Math.max(start, calls.arrived(c));
      }
    }
    return sums;
  }

  private int insideOf(Population population, int c) {
    Calls calls = kernel.calls;
    boolean branch = (calls.flags(c) & (Calls.BRANCH | Calls.PART)) != 0;
    boolean root = calls.edge(c) < 0 && calls.state(c) == Calls.DOWNSTREAM;
    if (population == tally.flows) {
      return root ? kernel.requests.flow(calls.request(c)) : -1;
    }
    boolean inside =
        switch (calls.state(c)) {
          case Calls.SERVICE,
              Calls.COMPUTE,
              Calls.QUEUED,
              Calls.AWAITS_CORE,
              Calls.AWAITS_TURN,
              Calls.PAUSED_SERVICE,
              Calls.PAUSED_COMPUTE,
              Calls.STOPPED_SERVICE,
              Calls.STOPPED_COMPUTE,
              Calls.RATE_LIMITED,
              Calls.COALESCED,
              Calls.SHARES_CORES,
              Calls.DOWNSTREAM ->
              !root && !branch;
          default -> false;
        };
    return inside ? net.nodes.nodeOf[calls.instance(c)] : -1;
  }

  private List<EdgeResult> edges() {
    Map<String, List<Integer>> byIdentity = new LinkedHashMap<>();
    for (int e = 0; e < net.edges.count; e++) {
      byIdentity
          .computeIfAbsent(net.edges.described.get(e).identity(), i -> new ArrayList<>())
          .add(e);
    }
    List<EdgeResult> results = new ArrayList<>();
    for (List<Integer> same : byIdentity.values()) {
      int[] indices = same.stream().mapToInt(Integer::intValue).toArray();
      results.add(edge(net.edges.described.get(indices[0]), indices));
    }
    return results;
  }

  private EdgeResult edge(Edge edge, int[] indices) {
    Outcome outcome = outcomes.of(tally.edges, indices);
    long attempts = 0;
    long crossings = 0;
    double request = 0;
    double response = 0;
    for (int e : indices) {
      crossings += tally.crossings[e];
      request += tally.moreRequest[e];
      response += tally.moreResponse[e];
      for (int c = 0; c < net.flows.classes; c++) {
        long sent = tally.cohorts.attempts(e, c);
        attempts += sent;
        request += sent * topology.requests().get(c).requestBytes();
        response += tally.cohorts.answers(e, c) * topology.requests().get(c).responseBytes();
      }
    }
    double crossing = attempts == 0 ? 0 : (double) crossings / attempts;
    return new EdgeResult(
        edge,
        outcome,
        attempts,
        request,
        response,
        crossing,
        recorder.pools().result(indices, measured),
        calls(indices));
  }

  /** What was sent of each class, of those of which anything was. */
  private List<ClassCalls> calls(int[] indices) {
    List<ClassCalls> calls = new ArrayList<>();
    for (int c = 0; c < net.flows.classes; c++) {
      int of = c;
      if (IntStream.of(indices).anyMatch(e -> tally.cohorts.attempts(e, of) > 0)) {
        calls.add(
            new ClassCalls(
                topology.requests().get(c).name(),
                tally.cohorts.reads(indices, c),
                tally.cohorts.writes(indices, c),
                tally.cohorts.answers(indices, c)));
      }
    }
    return calls;
  }
}
