package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.result.Cause;

/** The callee's side: admission, slots, cores, service, and the answer. */
final class Doors {
  private static final int REFUSED = Cause.REFUSED.ordinal();
  private static final int REJECTED = Cause.REJECTED.ordinal();
  private static final int THROTTLED = Cause.THROTTLED.ordinal();
  private static final int ERROR = Cause.ERROR.ordinal();

  private Doors() {}

  /** A message has reached its instance. */
  static void arrive(Kernel k, int c) {
    Network net = k.net;
    Calls calls = k.calls;
    Stations stations = k.stations;
    int i = calls.instance(c);
    int node = net.nodeOf[i];
    long now = k.agenda.now;
    k.tally.nodes.arrive(node, now);
    calls.arrived(c, now);
    if (calls.has(c, Calls.RESERVED)) {
      k.buffers.came(k, c);
    }
    if (k.tracer != null) {
      k.tracer.arrived(k, c);
    }
    if (stations.down[i] > 0) {
      turnAway(k, c, node, REFUSED);
    } else if (!k.gates.guarded[node]) {
      enter(k, c, i, node);
    } else {
      knock(k, c, i, node);
    }
  }

  /** Asks the gate of an instance; a call that has to wait for its turn passes later. */
  private static void knock(Kernel k, int c, int i, int node) {
    if (!k.gates.lets(node, k.agenda.now)) {
      turnAway(k, c, node, THROTTLED);
      return;
    }
    long wait =
        k.net.gate[node] == null ? 0 : k.gates.pass(i, k.calls.has(c, Calls.WRITE), k.agenda.now);
    if (wait == Gates.SHUT) {
      turnAway(k, c, node, THROTTLED);
    } else if (wait == 0) {
      enter(k, c, i, node);
    } else {
      k.calls.state(c, Calls.GATED);
      k.tally.waiting.add(node, 1, k.agenda.now);
      k.agenda.after(wait, c);
    }
  }

  /** It is the turn of a call that waited at a gate. */
  static void passed(Kernel k, int c) {
    int i = k.calls.instance(c);
    int node = k.net.nodeOf[i];
    k.tally.waiting.add(node, -1, k.agenda.now);
    enter(k, c, i, node);
  }

  private static void enter(Kernel k, int c, int i, int node) {
    Network net = k.net;
    Calls calls = k.calls;
    Stations stations = k.stations;
    boolean free = stations.busy[i] < stations.slots[i];
    boolean full = !free && stations.queueLength[i] >= net.queue[node];
    if (full || stations.busy[i] >= net.shedAt[node]) {
      turnAway(k, c, node, full ? net.fullCause[node] : REJECTED);
    } else {
      calls.visit(c, k.requests.visit(calls.request(c), node));
      int work = takesOver(k, c, node) ? accept(k, c) : c;
      if (net.archetype[node] == Network.SCATTER) {
        Scatters.begin(k, work, node);
      } else if (free) {
        start(k, work, i, node);
      } else {
        calls.state(work, Calls.QUEUED);
        stations.enqueue(calls, i, work, k.agenda.now);
        if (net.patience[node] != null) {
          Patience.begin(k, work, node);
        }
      }
    }
  }

  /** A call leaves without having been served. */
  static void turnAway(Kernel k, int c, int node, int cause) {
    k.calls.visit(c, 0);
    blame(k, c, node, cause);
    k.tally.nodes.fail(node, k.calls.arrived(c), k.agenda.now, cause);
    answer(k, c, cause);
  }

  /** Whether a call is acknowledged now and goes on by itself; a question to a resolver is not. */
  private static boolean takesOver(Kernel k, int c, int node) {
    return (k.net.handOver[k.calls.edge(c)] || k.net.accepts[node])
        && awaitsAnswer(k.calls, c)
        && k.net.archetype[node] != Network.RESOLVER;
  }

  /** Acknowledges a call that is handed over; returns the work that goes on by itself. */
  private static int accept(Kernel k, int c) {
    Calls calls = k.calls;
    int work = calls.take();
    calls.edge(work, calls.edge(c));
    calls.instance(work, calls.instance(c));
    calls.request(work, calls.request(c));
    k.requests.hold(calls.request(c));
    calls.flags(work, (calls.flags(c) & Calls.WRITE) | Calls.ACCEPTED);
    calls.arrived(work, calls.arrived(c));
    calls.visit(work, calls.visit(c));
    calls.key(work, calls.key(c));
    if (k.tracer != null) {
      k.tracer.goesOn(k, c, work);
    }
    answer(k, c, -1);
    return work;
  }

  static void start(Kernel k, int c, int i, int node) {
    Calls calls = k.calls;
    Tally tally = k.tally;
    long now = k.agenda.now;
    k.stations.busy[i]++;
    tally.busy.add(node, 1, now);
    calls.raise(c, Calls.HOLDS_SLOT);
    calls.started(c, now);
    if (k.tracer != null) {
      k.tracer.started(k, c);
    }
    if (!k.strain.on[node] || !k.turns.keeps(k, c, i, node)) {
      serve(k, c, i, node);
    }
  }

  /** A call in a slot begins to be worked on. */
  static void serve(Kernel k, int c, int i, int node) {
    Network net = k.net;
    Calls calls = k.calls;
    Tally tally = k.tally;
    long now = k.agenda.now;
    Law law = calls.has(c, Calls.WRITE) ? net.writeWork[node] : net.readWork[node];
    long work = law.draw(k.draw(net.workKey[node], c));
    if (net.transfer[node] != null) {
      work += transfer(k, c, node);
    }
    if (net.elastic[node] != null) {
      if (!k.environments.take(node, now)) {
        work += net.elastic[node].coldStart().draw(k.draw(net.coldKey[node], c));
        work += k.autoscalers.late(node);
      }
      k.agenda.timer(net.elastic[node].timer(), c);
    }
    if (k.strain.on[node]) {
      work = k.strain.work(k, c, i, node, work);
    }
    calls.work(c, work);
    tally.started[node]++;
    tally.work[node] += work;
    long waited = now - calls.arrived(c);
    if (waited > 0) {
      tally.timeWaiting[node] += waited;
      tally.waits[node].record(waited);
    }
    if (net.cores[node] == Network.NO_LIMIT) {
      calls.state(c, Calls.SERVICE);
      k.agenda.after(work, c);
    } else if (net.sharesCores[node]) {
      k.cores.enter(k, c, i, node);
    } else if (k.stations.coresBusy[i] < net.cores[node]) {
      compute(k, c, i, node);
    } else {
      calls.state(c, Calls.AWAITS_CORE);
      k.stations.awaitCore(calls, i, c);
    }
  }

  private static long transfer(Kernel k, int c, int node) {
    int requestClass = k.requests.requestClass(k.calls.request(c));
    int write = k.calls.has(c, Calls.WRITE) ? 1 : 0;
    long nanos = k.net.transfer[node][2 * requestClass + write];
    return k.links.troubled[k.calls.edge(c)] ? Math.round(nanos * k.links.inflation(k, c)) : nanos;
  }

  private static void compute(Kernel k, int c, int i, int node) {
    long core = computing(k, c, i, node);
    k.stations.coresBusy[i]++;
    k.tally.computing.add(node, 1, k.agenda.now);
    k.tally.coreWork[node] += core;
    k.calls.state(c, Calls.COMPUTE);
    k.agenda.after(core, c);
  }

  /** How long a call computes: longer than the part of its work that needs a core under strain. */
  static long computing(Kernel k, int c, int i, int node) {
    long core = coreTime(k, c, node);
    if (k.strain.on[node]) {
      long longer = k.strain.computing(k, c, i, core);
      k.tally.work[node] += longer - core;
      core = longer;
    }
    return core;
  }

  /** The part of a call's work that needs a core. */
  static long coreTime(Kernel k, int c, int node) {
    return (long) (k.calls.work(c) * k.net.cpu[node] + 0.5);
  }

  /** The part of the work that needs a core is done; the rest is waiting. */
  static void computed(Kernel k, int c) {
    int i = k.calls.instance(c);
    int node = k.net.nodeOf[i];
    k.stations.coresBusy[i]--;
    k.tally.computing.add(node, -1, k.agenda.now);
    int next = k.stations.nextForCore(k.calls, i);
    if (next >= 0) {
      compute(k, next, i, node);
    }
    rest(k, c, node);
  }

  /** What is left of the work is waiting. */
  static void rest(Kernel k, int c, int node) {
    long rest = k.calls.work(c) - coreTime(k, c, node);
    if (rest > 0) {
      k.calls.state(c, Calls.SERVICE);
      k.agenda.after(rest, c);
    } else {
      served(k, c);
    }
  }

  /** Its own work is done. */
  static void served(Kernel k, int c) {
    Network net = k.net;
    Calls calls = k.calls;
    int node = net.nodeOf[calls.instance(c)];
    if (k.tracer != null) {
      k.tracer.served(k, c);
    }
    if (calls.has(c, Calls.PART | Calls.HOLDS_LOCK)) {
      if (calls.has(c, Calls.HOLDS_LOCK)) {
        k.turns.unlock(k, c);
      }
      if (calls.has(c, Calls.PART)) {
        Scatters.served(k, c);
        return;
      }
    }
    if (errs(k, c, node)) {
      blame(k, c, node, ERROR);
      finish(k, c, ERROR);
      return;
    }
    switch (net.archetype[node]) {
      case Network.ROUTER:
        release(k, c);
        calls.state(c, Calls.DOWNSTREAM);
        calls.program(c, Network.NOTHING_MORE);
        calls.left(c, k.agenda.now);
        k.routers.route(k, c, node);
        break;
      case Network.CACHE:
        Caches.served(k, c, node);
        break;
      case Network.BUFFER:
        k.buffers.stored(k, c, node);
        break;
      case Network.RESOLVER:
        Resolvers.served(k, c, node);
        break;
      default:
        if (net.replicated[node] && !k.replication.served(k, c, node)) {
          blame(k, c, node, ERROR);
          finish(k, c, ERROR);
          return;
        }
        if (!net.holdsSlot[node]) {
          release(k, c);
        }
        downstream(k, c, node);
    }
  }

  /** Whether a call fails after its work. */
  static boolean errs(Kernel k, int c, int node) {
    return k.strain.errs(k, c, node);
  }

  /** Goes on with the calls that its node makes. */
  static void downstream(Kernel k, int c, int node) {
    int requestClass = k.requests.requestClass(k.calls.request(c));
    k.calls.state(c, Calls.DOWNSTREAM);
    k.calls.program(c, k.net.programOf(node, requestClass));
    Programs.proceed(k, c);
  }

  /**
   * The call leaves the component.
   *
   * @param cause why it failed, or -1
   */
  static void finish(Kernel k, int c, int cause) {
    Calls calls = k.calls;
    int node = k.net.nodeOf[calls.instance(c)];
    long now = k.agenda.now;
    Tally tally = k.tally;
    if (cause < 0) {
      tally.nodes.succeed(node, calls.arrived(c), now);
      if (k.net.calls[node]) {
        tally.own[node].record(now - calls.arrived(c) - calls.downstream(c));
      }
    } else {
      tally.nodes.fail(node, calls.arrived(c), now, cause);
    }
    tally.timeDownstream[node] += calls.downstream(c);
    if (calls.has(c, Calls.ABANDONED)) {
      tally.wasted[node]++;
    }
    if (calls.has(c, Calls.ACCEPTED)) {
      tally.messages.ended(k, c, node, cause >= 0);
    }
    release(k, c);
    answer(k, c, cause);
  }

  /** Gives its slot back; the next waiting call takes it. */
  static void release(Kernel k, int c) {
    Calls calls = k.calls;
    if ((calls.flags(c) & Calls.HOLDS_SLOT) == 0) {
      return;
    }
    calls.lower(c, Calls.HOLDS_SLOT);
    int i = calls.instance(c);
    int node = k.net.nodeOf[i];
    k.stations.busy[i]--;
    k.tally.busy.add(node, -1, k.agenda.now);
    if (k.net.elastic[node] != null) {
      k.environments.idle(node, k.agenda.now);
    }
    if (k.stations.queueLength[i] > 0 && k.stations.busy[i] < k.stations.slots[i]) {
      start(k, k.stations.dequeue(calls, i, k.agenda.now), i, node);
    }
    if (k.net.feeds[i] != null) {
      k.buffers.wake(k, i);
    }
  }

  /** Sends the answer back to a caller that is there. */
  static void answer(Kernel k, int c, int cause) {
    Calls calls = k.calls;
    if (k.tracer != null) {
      k.tracer.left(k, c, cause);
    }
    if (!awaitsAnswer(calls, c)) {
      k.requests.drop(calls.request(c));
      calls.release(c);
      return;
    }
    calls.cause(c, cause);
    if (cause < 0) {
      int requestClass = k.requests.requestClass(calls.request(c));
      k.tally.answers[calls.edge(c) * k.net.classes + requestClass]++;
    }
    calls.state(c, Calls.NET_BACK);
    if (k.links.troubled[calls.edge(c)]) {
      k.links.back(k, c);
    } else {
      k.travel(c);
    }
  }

  static boolean awaitsAnswer(Calls calls, int c) {
    int nobody = Calls.FILL | Calls.EVICT | Calls.ACCEPTED | Calls.ABANDONED;
    return !calls.has(c, nobody);
  }

  /** Names a component and a cause as the root of a failure. */
  static void blame(Kernel k, int c, int node, int cause) {
    k.calls.rootNode(c, node);
    k.calls.rootCause(c, cause);
  }
}
