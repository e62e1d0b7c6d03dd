package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.agenda.Agenda;
import dev.sysdesign.engine.kernel.compiled.Brokers;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Deadlines;
import dev.sysdesign.engine.kernel.compiled.Distances;
import dev.sysdesign.engine.kernel.compiled.Edges;
import dev.sysdesign.engine.kernel.compiled.Flows;
import dev.sysdesign.engine.kernel.compiled.Names;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.compiled.Policies;
import dev.sysdesign.engine.kernel.compiled.Routes;
import dev.sysdesign.engine.kernel.draw.Draws;
import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.record.Layered;
import dev.sysdesign.engine.kernel.record.NodeRecords;
import dev.sysdesign.engine.kernel.record.Requests;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.statistics.Reserve;
import java.util.Arrays;

/**
 * A running network: its state, and the loop. The switch over the event's meaning is the one
 * dispatch of the engine; its handlers are static methods over the shared arrays.
 */
public final class Kernel {
  public final CompiledTopology net;

  // Its parts once more: handlers ask them for most of what they do.
  public final Nodes nodes;
  public final Edges edges;
  public final Flows flows;
  public final Routes routes;
  public final Policies policies;
  public final Brokers brokers;
  public final Distances distances;
  public final Deadlines deadlines;
  public final Names names;

  /** What is drawn in this run. */
  final Draws draws;

  public final Calls calls;
  public final Requests requests;
  public final Agenda agenda;
  public final Tally tally;
  public final NodeRecords nodeRecords;
  public final EdgeRecords edgeRecords;
  public final Instances instances;
  public final RateLimits rateLimits;
  public final Resolvers resolvers;
  final Buffers buffers;
  final Fetches fetches = new Fetches();
  public final Environments environments;
  public final Replication replication;
  final Routers routers;
  public final KeyStores stores;
  public final Faults faults;
  public final Sources sources;
  public final Admission admission;
  public final NetworkPaths paths;
  public final Slowdowns slowdowns;
  public final ResourceLeaks resourceLeaks;
  public final RetryStorms retryStorms;
  public final Stoppages stoppages;
  final IntermittentFaults intermittentFaults = new IntermittentFaults();

  /** Share of the requests that belong to the first part of a node, whatever they ask for. */
  public final Layered hot;

  final SharedCores cores;
  public final Autoscalers autoscalers;
  final Failovers failovers;
  public long events;

  /** Notes every hop of some requests; null: of none. */
  public Tracer tracer;

  /**
   * What a kernel has to know before anything happens.
   *
   * @param faults that will be imposed on it
   * @param watched whether routers can learn of them from their health checks
   * @param unknownKeys whether keys will be asked for that no client draws
   * @param sectioned whether intervals are asked for of all that is measured
   * @param origin when the patterns of the clients begin, in nanoseconds from the start
   * @param calls in flight at most
   * @param reserve from which histograms take their memory
   */
  public record Setting(
      int faults,
      boolean watched,
      boolean unknownKeys,
      boolean sectioned,
      long origin,
      int calls,
      Reserve reserve) {}

  /** A network at its start, with no fault yet. */
  public Kernel(CompiledTopology net, Draws draws, Setting setting) {
    this.net = net;
    nodes = net.nodes;
    edges = net.edges;
    flows = net.flows;
    routes = net.routes;
    policies = net.policies;
    brokers = net.brokers;
    distances = net.distances;
    deadlines = net.deadlines;
    names = net.names;
    this.draws = draws;
    int firstCheck = net.nodes.count + 2 * setting.faults();
    calls = new Calls(firstCheck + (setting.watched() ? net.routes.targets : 0), setting.calls());
    agenda = new Agenda(calls, Arrays.copyOf(net.distances.delays, net.distances.rings), rings());
    tally = new Tally(net, setting.sectioned(), setting.reserve());
    requests = new Requests(net, setting.calls(), tally.cohorts);
    nodeRecords = new NodeRecords(net);
    edgeRecords = new EdgeRecords(net);
    instances = new Instances(net, nodeRecords, edgeRecords, tally);
    rateLimits = new RateLimits(net, nodeRecords, tally);
    resolvers = new Resolvers(net);
    buffers = new Buffers(net);
    replication = new Replication(net, setting.unknownKeys());
    environments = new Environments(net);
    routers = new Routers(net, instances);
    stores = new KeyStores(net, draws, setting.unknownKeys());
    admission = new Admission(net);
    paths = new NetworkPaths(net, edgeRecords);
    slowdowns = new Slowdowns(net, nodeRecords);
    resourceLeaks = new ResourceLeaks(net);
    retryStorms = new RetryStorms(net);
    stoppages = new Stoppages(net);
    hot = new Layered(new double[net.nodes.count], (sum, share) -> Math.min(1, sum + share));
    cores = new SharedCores(net);
    autoscalers = new Autoscalers(net);
    failovers = new Failovers(net);
    sources = new Sources(net, setting.origin());
    faults = new Faults(net.nodes.count);
    sources.begin(this);
    autoscalers.begin(this);
    if (setting.watched()) {
      routers.beginChecks(this, firstCheck);
    }
  }

  /**
   * Runs to a boundary.
   *
   * @param boundary nanoseconds from the start of the run
   * @param most events to process at most
   * @return whether the boundary was reached
   */
  public boolean run(long boundary, long most) {
    long left = most;
    while (left-- > 0) {
      int record = agenda.next(boundary);
      if (record == Agenda.NOTHING) {
        events += most - left - 1;
        agenda.advanceTo(boundary);
        return true;
      }
      take(record);
    }
    events += most;
    return false;
  }

  /** Lets an event happen, as the agenda has given it. */
  public void take(int record) {
    if ((record & Agenda.TIMER) != 0) {
      rang(record ^ Agenda.TIMER);
    } else {
      fire(record);
    }
  }

  private long[] rings() {
    long[] all =
        Arrays.copyOf(net.policies.timers, net.policies.timers.length + net.deadlines.nanos.length);
    System.arraycopy(
        net.deadlines.nanos, 0, all, net.policies.timers.length, net.deadlines.nanos.length);
    return all;
  }

  private void rang(int c) {
    if (agenda.rang >= net.policies.timers.length) {
      CalleeTimers.passed(this, c);
      return;
    }
    switch (net.policies.timerUse[agenda.rang]) {
      case Policies.POOL_TIMER:
        Pools.timedOut(this, c);
        break;
      case Policies.HEDGE_TIMER:
        Hedges.send(this, c);
        break;
      default:
        Attempts.timedOut(this, c);
    }
  }

  private void fire(int record) {
    switch (calls.state(record)) {
      case Calls.NET_OUT:
        Service.arrive(this, record);
        break;
      case Calls.SERVICE:
        Service.served(this, record);
        break;
      case Calls.COMPUTE:
        Service.computed(this, record);
        break;
      case Calls.NET_BACK:
      case Calls.NOT_SENT:
        Attempts.answered(this, record);
        break;
      case Calls.BACK_OFF:
        Attempts.again(this, record);
        break;
      case Calls.GONE:
        calls.release(record);
        break;
      case Calls.BRANCH_OUT:
        calls.state(record, Calls.DOWNSTREAM);
        Programs.proceed(this, record);
        break;
      case Calls.HELD_OUT:
      case Calls.HELD_BACK:
        Undelivered.again(this, record);
        break;
      case Calls.RATE_LIMITED:
        Service.passed(this, record);
        break;
      case Calls.LOST:
        Undelivered.lose(this, record);
        break;
      case Calls.ARRIVAL:
        sources.arrive(this, record);
        break;
      case Calls.CHECK:
        routers.check(this, record);
        break;
      default:
        fireRare(record);
    }
  }

  private void fireRare(int record) {
    switch (calls.state(record)) {
      case Calls.THINK:
        sources.thought(this, record);
        break;
      case Calls.BURST:
        sources.burst(this, record);
        break;
      case Calls.PATIENCE:
        Patience.end(this, record);
        break;
      case Calls.SHARE_TICK:
        cores.tick(this, record);
        break;
      case Calls.SCALE:
        autoscalers.look(this, record);
        break;
      case Calls.TAKEOVER:
        failovers.due(this, record);
        break;
      case Calls.FLOOD:
        sources.floods.fire(this, record);
        break;
      case Calls.WIRE:
        paths.sent(this, record);
        break;
      case Calls.PULSE:
        intermittentFaults.fire(this, record);
        break;
      case Calls.PAUSED_SERVICE:
      case Calls.PAUSED_COMPUTE:
        stoppages.overdue(this, record);
        break;
      case Calls.STARTED:
        autoscalers.started(this, record);
        break;
      default:
        faults.fire(this, record);
    }
  }

  /** Schedules the arrival of a message after one way of the network. */
  void travel(int c) {
    travel(c, calls.delay(c));
  }

  /** The same for a delay that is known. */
  void travel(int c, int delay) {
    if (delay < 0) {
      agenda.soon(c);
    } else if (delay < net.distances.rings) {
      agenda.afterConstant(delay, c);
    } else {
      agenda.after(net.distances.delays[delay], c);
    }
  }

  /** The bits of a draw: what it is for, which request, which visit. */
  long draw(long key, int c) {
    long request = requests.identity(calls.request(c));
    return Mix.mix(key ^ (request + calls.visit(c) * Mix.GOLDEN));
  }
}
