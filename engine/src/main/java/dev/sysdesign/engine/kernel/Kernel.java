package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Policies;
import dev.sysdesign.engine.kernel.draw.Draws;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.Arrays;
import java.util.List;

/**
 * A running network: its state, and the loop. The switch over the event's meaning is the one
 * dispatch of the engine; its handlers are static methods over the shared arrays.
 */
final class Kernel {
  final CompiledTopology net;

  /** What is drawn in this run. */
  final Draws draws;

  final Calls calls;
  final Requests requests;
  final Agenda agenda;
  final Tally tally;
  final NodeRecords nodes;
  final EdgeRecords edges;
  final Stations stations;
  final Gates gates;
  final Resolvers resolvers;
  final Buffers buffers;
  final Fetches fetches = new Fetches();
  final Environments environments;
  final Replication replication;
  final Routers routers;
  final KeyStores stores;
  final Faults faults;
  final Sources sources;
  final Admission admission;
  final Links links;
  final Strain strain;
  final Leaks leaks;
  final Storms storms;
  final Turns turns;
  final Pulses pulses = new Pulses();

  /** Share of the requests that belong to the first part of a node, whatever they ask for. */
  final Layered hot;

  final SharedCores cores;
  final Autoscalers autoscalers;
  final Failovers failovers;
  long events;

  /** Notes every hop of some requests; null: of none. */
  Tracer tracer;

  Kernel(
      CompiledTopology net,
      Draws draws,
      List<Intervention> interventions,
      FaultTargets targets,
      boolean sectioned) {
    this(net, draws, interventions, targets, sectioned, 0, Allowance.unlimited());
  }

  /**
   * A network at its start.
   *
   * @param origin when the patterns of the clients begin, in nanoseconds from the start
   * @param allowance what it may take of memory
   */
  Kernel(
      CompiledTopology net,
      Draws draws,
      List<Intervention> interventions,
      FaultTargets targets,
      boolean sectioned,
      long origin,
      Allowance allowance) {
    this.net = net;
    this.draws = draws;
    int watched = Faults.canBeSeen(interventions) ? net.routes.targets : 0;
    int controls = net.nodes.count + 2 * interventions.size() + watched;
    calls = new Calls(controls, allowance.calls());
    agenda = new Agenda(calls, Arrays.copyOf(net.distances.delays, net.distances.rings), rings());
    tally = new Tally(net, sectioned, allowance.reserve());
    requests = new Requests(net, allowance.calls(), tally.cohorts);
    nodes = new NodeRecords(net);
    edges = new EdgeRecords(net);
    stations = new Stations(net, nodes, edges, tally);
    gates = new Gates(net, nodes, tally);
    resolvers = new Resolvers(net);
    buffers = new Buffers(net);
    boolean unknownKeys = Footprint.asksForUnknownKeys(interventions);
    replication = new Replication(net, unknownKeys);
    environments = new Environments(net);
    routers = new Routers(net, stations);
    stores = new KeyStores(net, draws, unknownKeys);
    admission = new Admission(net);
    links = new Links(net, edges);
    strain = new Strain(net, nodes);
    leaks = new Leaks(net);
    storms = new Storms(net);
    turns = new Turns(net);
    hot = new Layered(new double[net.nodes.count], (sum, share) -> Math.min(1, sum + share));
    cores = new SharedCores(net);
    autoscalers = new Autoscalers(net);
    failovers = new Failovers(net);
    sources = new Sources(net, origin);
    faults = new Faults();
    sources.begin(this);
    autoscalers.begin(this);
    faults.begin(this, targets, interventions, net.nodes.count);
    if (watched > 0) {
      routers.beginChecks(this, net.nodes.count + 2 * interventions.size());
    }
  }

  /**
   * Runs to a boundary.
   *
   * @param boundary nanoseconds from the start of the run
   * @param most events to process at most
   * @return whether the boundary was reached
   */
  boolean run(long boundary, long most) {
    long left = most;
    while (left-- > 0) {
      int slot = agenda.next(boundary);
      if (slot == Agenda.NOTHING) {
        events += most - left - 1;
        agenda.advanceTo(boundary);
        return true;
      }
      take(slot);
    }
    events += most;
    return false;
  }

  /** Lets an event happen, as the agenda has given it. */
  void take(int slot) {
    if ((slot & Agenda.TIMER) != 0) {
      rang(slot ^ Agenda.TIMER);
    } else {
      fire(slot);
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

  private void fire(int slot) {
    switch (calls.state(slot)) {
      case Calls.NET_OUT:
        Doors.arrive(this, slot);
        break;
      case Calls.SERVICE:
        Doors.served(this, slot);
        break;
      case Calls.COMPUTE:
        Doors.computed(this, slot);
        break;
      case Calls.NET_BACK:
      case Calls.NOT_SENT:
        Attempts.answered(this, slot);
        break;
      case Calls.BACK_OFF:
        Attempts.again(this, slot);
        break;
      case Calls.GONE:
        calls.release(slot);
        break;
      case Calls.BRANCH_OUT:
        calls.state(slot, Calls.DOWNSTREAM);
        Programs.proceed(this, slot);
        break;
      case Calls.HELD_OUT:
      case Calls.HELD_BACK:
        Cuts.again(this, slot);
        break;
      case Calls.GATED:
        Doors.passed(this, slot);
        break;
      case Calls.LOST:
        Cuts.lose(this, slot);
        break;
      case Calls.ARRIVAL:
        sources.arrive(this, slot);
        break;
      case Calls.CHECK:
        routers.check(this, slot);
        break;
      default:
        fireRare(slot);
    }
  }

  private void fireRare(int slot) {
    switch (calls.state(slot)) {
      case Calls.THINK:
        sources.thought(this, slot);
        break;
      case Calls.BURST:
        sources.burst(this, slot);
        break;
      case Calls.PATIENCE:
        Patience.end(this, slot);
        break;
      case Calls.SHARE_TICK:
        cores.tick(this, slot);
        break;
      case Calls.SCALE:
        autoscalers.look(this, slot);
        break;
      case Calls.TAKEOVER:
        failovers.due(this, slot);
        break;
      case Calls.FLOOD:
        sources.floods.fire(this, slot);
        break;
      case Calls.WIRE:
        links.sent(this, slot);
        break;
      case Calls.PULSE:
        pulses.fire(this, slot);
        break;
      case Calls.PAUSED_SERVICE:
      case Calls.PAUSED_COMPUTE:
        turns.overdue(this, slot);
        break;
      case Calls.STARTED:
        autoscalers.started(this, slot);
        break;
      default:
        faults.fire(this, slot);
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
