package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.compiled.Routes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.record.NodeRecords;
import dev.sysdesign.engine.kernel.tally.RootCauses;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.result.Cause;

/** The callee's side: admission, slots, cores, service, and the answer. */
final class Service {
  private static final int REFUSED = Cause.REFUSED.ordinal();
  private static final int REJECTED = Cause.REJECTED.ordinal();
  private static final int THROTTLED = Cause.THROTTLED.ordinal();
  private static final int ERROR = Cause.ERROR.ordinal();

  /** What may make work longer than it was drawn. */
  private static final int MORE_WORK =
      NodeRecords.TRANSFERS | NodeRecords.ELASTIC | NodeRecords.STRAINED;

  private Service() {}

  /** A message has reached its instance. */
  static void arrive(Kernel k, int c) {
    Calls calls = k.calls;
    int i = calls.instance(c);
    int node = k.instances.node(i);
    long now = k.agenda.now;
    k.tally.nodes.arrive(node, now);
    calls.arrived(c, now);
    if (calls.has(c, Calls.RESERVED)) {
      k.buffers.came(k, c);
    }
    if (k.tracer != null) {
      k.tracer.arrived(k, c);
    }
    int traits = k.nodeRecords.traits(node);
    if (k.instances.down(i) > 0) {
      turnAway(k, c, node, REFUSED);
    } else if ((traits & NodeRecords.GUARDED) == 0) {
      enter(k, c, i, node, traits);
    } else {
      askRateLimit(k, c, i, node);
    }
  }

  /** Asks the rate limit of an instance; a call that has to wait for its turn passes later. */
  private static void askRateLimit(Kernel k, int c, int i, int node) {
    if (!k.rateLimits.lets(node, k.agenda.now)) {
      turnAway(k, c, node, THROTTLED);
      return;
    }
    long wait =
        k.nodes.rateLimit[node] == null
            ? 0
            : k.rateLimits.pass(i, k.calls.has(c, Calls.WRITE), k.agenda.now);
    if (wait == RateLimits.SHUT) {
      turnAway(k, c, node, THROTTLED);
    } else if (wait == 0) {
      enter(k, c, i, node, k.nodeRecords.traits(node));
    } else {
      k.calls.state(c, Calls.RATE_LIMITED);
      k.tally.waiting.add(node, 1, k.agenda.now);
      k.agenda.after(wait, c);
    }
  }

  /** It is the turn of a call that waited at a rate limit. */
  static void passed(Kernel k, int c) {
    int i = k.calls.instance(c);
    int node = k.nodes.nodeOf[i];
    k.tally.waiting.add(node, -1, k.agenda.now);
    k.rateLimits.passed(i, k.calls.has(c, Calls.WRITE));
    enter(k, c, i, node, k.nodeRecords.traits(node));
  }

  private static void enter(Kernel k, int c, int i, int node, int traits) {
    Calls calls = k.calls;
    Instances stations = k.instances;
    int busy = stations.busy(i);
    boolean free = busy < stations.slots(i);
    boolean full =
        !free && stations.waiting(i) >= k.nodeRecords.queue(node) && !makesRoom(k, c, i, node);
    if (full) {
      turnAway(k, c, node, k.nodes.fullCause[node]);
    } else if ((traits & NodeRecords.SHEDS) != 0 && busy >= k.nodeRecords.shedAt(node)) {
      turnAway(k, c, node, REJECTED);
    } else {
      calls.visit(c, k.requests.visit(calls.request(c), node));
      int work = takesOver(k, c) ? accept(k, c) : c;
      if ((traits & NodeRecords.ARCHETYPE) == Nodes.SCATTER) {
        Scatters.begin(k, work, node);
      } else if (free) {
        start(k, work, i, node, traits);
      } else {
        calls.state(work, Calls.QUEUED);
        stations.enqueue(calls, i, work, k.agenda.now);
        if ((traits & NodeRecords.PATIENT) != 0) {
          Patience.begin(k, work, node);
        }
      }
    }
  }

  /** Whether the last of those that wait, being of a lower rank, leaves its place to a call. */
  private static boolean makesRoom(Kernel k, int c, int i, int node) {
    Calls calls = k.calls;
    int last = k.instances.tail(i);
    if (!k.nodes.readsFirst[node]
        || last < 0
        || calls.has(c, Calls.WRITE)
        || !calls.has(last, Calls.WRITE)) {
      return false;
    }
    last = Withdrawal.of(k, last);
    if (calls.has(last, Calls.ACCEPTED)) {
      messageEnded(k, last, node, true);
    }
    turnAway(k, last, node, k.nodes.fullCause[node]);
    return true;
  }

  /** A call leaves without having been served. */
  static void turnAway(Kernel k, int c, int node, int cause) {
    k.calls.visit(c, 0);
    rootCause(k, c, node, cause);
    k.tally.nodes.fail(node, k.calls.arrived(c), k.agenda.now, cause);
    answer(k, c, cause);
  }

  /** Whether a call is acknowledged now and goes on by itself. */
  private static boolean takesOver(Kernel k, int c) {
    return k.edgeRecords.has(k.calls.edge(c), EdgeRecords.TAKEN_OVER) && awaitsAnswer(k.calls, c);
  }

  /** Acknowledges a call that is handed over; returns the work that goes on by itself. */
  private static int accept(Kernel k, int c) {
    int work = NewCalls.accepted(k, c);
    if (k.tracer != null) {
      k.tracer.goesOn(k, c, work);
    }
    answer(k, c, -1);
    return work;
  }

  /** A call gets a slot. */
  static void start(Kernel k, int c, int i, int node, int traits) {
    k.instances.occupy(i);
    k.tally.busy.add(node, 1, k.agenda.now);
    k.calls.raise(c, Calls.HOLDS_SLOT);
    if (k.tracer != null) {
      k.tracer.started(k, c);
    }
    if ((traits & NodeRecords.STRAINED) == 0 || !k.stoppages.keeps(k, c, i, node)) {
      serve(k, c, i, node, traits);
    }
  }

  /** A call in a slot begins to be worked on. */
  static void serve(Kernel k, int c, int i, int node, int traits) {
    Calls calls = k.calls;
    Law law = calls.has(c, Calls.WRITE) ? k.nodes.writeWork[node] : k.nodes.readWork[node];
    long work = law.draw(k.draw(k.draws.work[node], c));
    if ((traits & MORE_WORK) != 0) {
      work = longer(k, c, i, node, work);
    }
    calls.work(c, work);
    k.tally.begin(node, work, k.agenda.now - calls.arrived(c));
    if ((traits & NodeRecords.CORES) == 0) {
      calls.state(c, Calls.SERVICE);
      k.agenda.after(work, c);
    } else if (k.nodes.sharesCores[node]) {
      k.cores.enter(k, c, i, node);
    } else if (k.instances.coresBusy(i) < k.nodeRecords.cores(node)) {
      compute(k, c, i, node);
    } else {
      calls.state(c, Calls.AWAITS_CORE);
      k.instances.awaitCore(calls, i, c, k.agenda.now);
    }
  }

  /** Work with what comes on top of it: moving bytes, an environment, strain. */
  private static long longer(Kernel k, int c, int i, int node, long drawn) {
    long work = drawn;
    if (k.nodes.transfer[node] != null) {
      work += transfer(k, c, node);
    }
    if (k.deadlines.elastic[node] != null) {
      if (!k.environments.take(node, k.agenda.now)) {
        work += k.deadlines.elastic[node].coldStart().draw(k.draw(k.draws.coldStart[node], c));
        work += k.autoscalers.late(node);
      }
      k.agenda.timer(k.deadlines.elastic[node].timer(), c);
    }
    if (k.nodeRecords.has(node, NodeRecords.STRAINED)) {
      work = k.slowdowns.work(k, c, i, node, work);
    }
    return work;
  }

  private static long transfer(Kernel k, int c, int node) {
    int requestClass = k.requests.requestClass(k.calls.request(c));
    int write = k.calls.has(c, Calls.WRITE) ? 1 : 0;
    long nanos = k.nodes.transfer[node][2 * requestClass + write];
    return k.edgeRecords.has(k.calls.edge(c), EdgeRecords.TROUBLED)
        ? Math.round(nanos * k.paths.inflation(k, c))
        : nanos;
  }

  private static void compute(Kernel k, int c, int i, int node) {
    long core = computing(k, c, i, node);
    k.instances.coresBusy(i, k.instances.coresBusy(i) + 1);
    k.tally.computing.add(node, 1, k.agenda.now);
    k.tally.coreWork[node] += core;
    k.tally.cores.got(node);
    k.calls.state(c, Calls.COMPUTE);
    k.agenda.after(core, c);
  }

  /** How long a call computes: longer than the part of its work that needs a core under strain. */
  static long computing(Kernel k, int c, int i, int node) {
    long core = coreTime(k, c, node);
    if (k.nodeRecords.has(node, NodeRecords.STRAINED)) {
      long longer = k.slowdowns.computing(k, c, i, core);
      k.tally.work[node] += longer - core;
      core = longer;
    }
    return core;
  }

  /** The part of a call's work that needs a core. */
  static long coreTime(Kernel k, int c, int node) {
    return (long) (k.calls.work(c) * k.nodes.cpu[node] + 0.5);
  }

  /** The part of the work that needs a core is done; the rest is waiting. */
  static void computed(Kernel k, int c) {
    int i = k.calls.instance(c);
    int node = k.nodes.nodeOf[i];
    freeCore(k, i, node);
    rest(k, c, node);
  }

  /** A core is free; the call that has waited longest for one gets it, or -1. */
  static int freeCore(Kernel k, int i, int node) {
    k.instances.coresBusy(i, k.instances.coresBusy(i) - 1);
    k.tally.computing.add(node, -1, k.agenda.now);
    int next = k.instances.nextForCore(k.calls, i, k.agenda.now);
    if (next >= 0) {
      compute(k, next, i, node);
    }
    return next;
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
    Calls calls = k.calls;
    int node = k.instances.node(calls.instance(c));
    if (k.tracer != null) {
      k.tracer.served(k, c);
    }
    if (calls.has(c, Calls.PART | Calls.HOLDS_LOCK)) {
      if (calls.has(c, Calls.HOLDS_LOCK)) {
        k.stoppages.unlock(k, c);
      }
      if (calls.has(c, Calls.PART)) {
        Scatters.served(k, c);
        return;
      }
    }
    int traits = k.nodeRecords.traits(node);
    if ((traits & NodeRecords.DOUBTFUL) != 0 && k.slowdowns.errs(k, c, node)) {
      rootCause(k, c, node, ERROR);
      finish(k, c, ERROR);
      return;
    }
    switch (traits & NodeRecords.ARCHETYPE) {
      case Nodes.ROUTER:
        release(k, c, node, traits);
        calls.state(c, Calls.DOWNSTREAM);
        calls.program(c, Routes.NOTHING_MORE);
        calls.waitsSince(c, k.agenda.now);
        k.routers.route(k, c, node);
        break;
      case Nodes.CACHE:
        Caches.served(k, c, node);
        break;
      case Nodes.BUFFER:
        k.buffers.stored(k, c, node);
        break;
      case Nodes.RESOLVER:
        Resolvers.served(k, c, node);
        break;
      default:
        if ((traits & NodeRecords.REPLICATED) != 0 && !k.replication.served(k, c, node)) {
          rootCause(k, c, node, ERROR);
          finish(k, c, ERROR);
          return;
        }
        if ((traits & NodeRecords.HOLDS_SLOT) == 0) {
          release(k, c, node, traits);
        }
        downstream(k, c, node);
    }
  }

  /** Goes on with the calls that its node makes. */
  static void downstream(Kernel k, int c, int node) {
    int requestClass = k.requests.requestClass(k.calls.request(c));
    k.calls.state(c, Calls.DOWNSTREAM);
    k.calls.program(c, k.routes.programOf(node, requestClass));
    Programs.proceed(k, c);
  }

  /**
   * The call leaves the component.
   *
   * @param cause why it failed, or -1
   */
  static void finish(Kernel k, int c, int cause) {
    Calls calls = k.calls;
    int node = k.instances.node(calls.instance(c));
    int traits = k.nodeRecords.traits(node);
    long now = k.agenda.now;
    Tally tally = k.tally;
    long arrived = calls.arrived(c);
    if (cause < 0) {
      tally.nodes.succeed(node, arrived, now);
    } else {
      tally.nodes.fail(node, arrived, now, cause);
    }
    if ((traits & NodeRecords.CALLS) != 0) {
      long downstream = calls.downstream(c);
      if (cause < 0) {
        tally.own[node].record(now - arrived - downstream);
      }
      tally.timeDownstream[node] += downstream;
    }
    if (calls.has(c, Calls.ABANDONED | Calls.ACCEPTED)) {
      if (calls.has(c, Calls.ABANDONED)) {
        tally.wasted[node]++;
      }
      if (calls.has(c, Calls.ACCEPTED)) {
        messageEnded(k, c, node, cause >= 0);
      }
    }
    release(k, c, node, traits);
    answer(k, c, cause);
  }

  /** Gives its slot back; the next waiting call takes it. */
  static void release(Kernel k, int c) {
    int node = k.instances.node(k.calls.instance(c));
    release(k, c, node, k.nodeRecords.traits(node));
  }

  private static void release(Kernel k, int c, int node, int traits) {
    Calls calls = k.calls;
    int flags = calls.flags(c);
    if ((flags & Calls.HOLDS_SLOT) == 0) {
      return;
    }
    calls.flags(c, flags ^ Calls.HOLDS_SLOT);
    int i = calls.instance(c);
    Instances stations = k.instances;
    stations.vacate(i);
    k.tally.busy.add(node, -1, k.agenda.now);
    if ((traits & NodeRecords.ELASTIC) != 0) {
      k.environments.idle(node, k.agenda.now);
    }
    if (stations.waiting(i) > 0 && stations.busy(i) < stations.slots(i)) {
      start(k, stations.dequeue(calls, i, k.agenda.now), i, node, traits);
    }
    if ((traits & NodeRecords.FED) != 0) {
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
      unheard(k, c, cause);
      k.requests.drop(calls.request(c));
      calls.release(c);
      return;
    }
    calls.cause(c, cause);
    int e = calls.edge(c);
    if (cause < 0) {
      k.tally.cohorts.answered(k.requests.column(calls.request(c)), e);
    }
    calls.state(c, Calls.NET_BACK);
    if (k.edgeRecords.has(e, EdgeRecords.TROUBLED)) {
      k.paths.back(k, c);
    } else {
      k.travel(c);
    }
  }

  /** What a cache is told has come to its end on its edge: nobody waits for it. */
  static void unheard(Kernel k, int c, int cause) {
    Calls calls = k.calls;
    if (calls.has(c, Calls.FILL | Calls.EVICT)) {
      k.tally.edges.endUnheard(calls.edge(c), calls.issued(c), k.agenda.now, cause);
    }
  }

  static boolean awaitsAnswer(Calls calls, int c) {
    int nobody = Calls.FILL | Calls.EVICT | Calls.ACCEPTED | Calls.ABANDONED;
    return !calls.has(c, nobody);
  }

  /** The work on a message is over. */
  static void messageEnded(Kernel k, int c, int node, boolean failed) {
    Calls calls = k.calls;
    int r = calls.request(c);
    k.tally.messages.ended(
        r, k.requests.flow(r), calls.edge(c), node, calls.arrived(c), k.agenda.now, failed);
  }

  /** Names a component and a cause as the root of a failure. */
  static void rootCause(Kernel k, int c, int node, int cause) {
    k.calls.root(c, RootCauses.root(node, cause));
  }
}
