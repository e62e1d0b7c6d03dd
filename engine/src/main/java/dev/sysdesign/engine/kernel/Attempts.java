package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.BackOff;
import dev.sysdesign.engine.kernel.compiled.CallerPolicy;
import dev.sysdesign.engine.kernel.compiled.Names;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.tally.RootCauses;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;

/** The caller's side of an edge: attempts, timeouts, retries, and what becomes of the call. */
final class Attempts {
  private static final int TIMEOUT = Cause.TIMEOUT.ordinal();
  private static final int BREAKER_OPEN = Cause.BREAKER_OPEN.ordinal();

  /** What may happen at the end of a call besides that its caller goes on. */
  private static final int CONSEQUENCES =
      EdgeRecords.FALLBACK | EdgeRecords.UNDONE | EdgeRecords.ASIDE | EdgeRecords.NAMED;

  private Attempts() {}

  /** A call over an edge on behalf of {@code p}, which waits for it. */
  static void issue(Kernel k, int e, int p) {
    int traits = k.edgeRecords.traits(e);
    if ((traits & (EdgeRecords.ASIDE | EdgeRecords.NAMED)) != 0 && detours(k, e, p, traits)) {
      return;
    }
    int c = open(k, e, p, traits);
    k.calls.instance(c, -1);
    admit(k, c, e, traits);
  }

  /**
   * Whether something else is called instead: what is behind a cache, or what a name stands for.
   */
  private static boolean detours(Kernel k, int e, int p, int traits) {
    if ((traits & EdgeRecords.ASIDE) != 0 && isWrite(traits, k.calls.flags(p))) {
      Caches.branch(k, e, p, Calls.WRITE, Caches.keyFor(k, k.edgeRecords.to(e), p));
      return true;
    }
    int known = (traits & EdgeRecords.NAMED) == 0 ? -1 : k.resolvers.known(k, e, p);
    if (known >= 0) {
      issue(k, known, p);
    }
    return known >= 0;
  }

  /** Sends an attempt as soon as its caller's policies let it; its instance may be named yet. */
  static void admit(Kernel k, int c) {
    int e = k.calls.edge(c);
    admit(k, c, e, k.edgeRecords.traits(e));
  }

  private static void admit(Kernel k, int c, int e, int traits) {
    if (k.tracer != null) {
      k.tracer.issued(k, c);
    }
    if ((traits & EdgeRecords.POLICY) == 0) {
      depart(k, c, e, traits, k.calls.instance(k.calls.parent(c)));
    } else {
      k.admission.admit(k, c, k.policies.policy[e]);
    }
  }

  /** Sends an attempt that its caller's policies let through. */
  static void depart(Kernel k, int c, CallerPolicy policy) {
    Calls calls = k.calls;
    int e = calls.edge(c);
    int channel = calls.channel(c);
    int from = channel >= 0 ? policy.caller(channel) : calls.instance(calls.parent(c));
    depart(k, c, e, k.edgeRecords.traits(e), from);
    if (policy.hedgeTimer() >= 0 && !calls.has(c, Calls.HEDGE)) {
      k.agenda.timer(policy.hedgeTimer(), c);
    }
  }

  private static void depart(Kernel k, int c, int e, int traits, int from) {
    int to = k.calls.instance(c);
    if (to < 0) {
      to = k.instances.pick(k, c, e, traits, from);
      k.calls.instance(c, to);
    }
    dispatch(k, c, e, traits, from, to);
  }

  /** A call record over an edge, accounted for as issued now. */
  static int open(Kernel k, int e, int p) {
    return open(k, e, p, k.edgeRecords.traits(e));
  }

  private static int open(Kernel k, int e, int p, int traits) {
    Calls calls = k.calls;
    int c = NewCalls.attempt(k, e, p, isWrite(traits, calls.flags(p)));
    calls.adopt(c, p);
    if ((traits & (EdgeRecords.KEYED | EdgeRecords.NAMED)) != 0) {
      if ((traits & EdgeRecords.NAMED) != 0) {
        calls.question(c, Lookups.NOBODY);
      } else {
        calls.key(c, Caches.keyFor(k, k.edgeRecords.to(e), p));
      }
    }
    k.tally.edges.arrive(e, k.agenda.now);
    return c;
  }

  /** A call record over an edge of the same request, for which nobody waits. */
  static int unheard(Kernel k, int e, int p) {
    k.tally.edges.arrive(e, k.agenda.now);
    int c = NewCalls.attempt(k, e, p, isWrite(k.edgeRecords.traits(e), k.calls.flags(p)));
    if (k.edgeRecords.has(e, EdgeRecords.NAMED)) {
      k.calls.question(c, Lookups.NOBODY);
    }
    return c;
  }

  private static boolean isWrite(int traits, int callerFlags) {
    return (traits & (EdgeRecords.READS | EdgeRecords.WRITES)) == 0
        ? (callerFlags & Calls.WRITE) != 0
        : (traits & EdgeRecords.WRITES) != 0;
  }

  /** Sends an attempt to an instance that the callee's own round robin names. */
  static void send(Kernel k, int c, int fromInstance) {
    k.calls.instance(c, k.instances.pick(k, c, fromInstance));
    dispatch(k, c, fromInstance);
  }

  /** Sends an attempt to the instance it names. */
  static void dispatch(Kernel k, int c, int fromInstance) {
    int e = k.calls.edge(c);
    dispatch(k, c, e, k.edgeRecords.traits(e), fromInstance, k.calls.instance(c));
  }

  private static void dispatch(
      Kernel k, int c, int e, int traits, int fromInstance, int toInstance) {
    Calls calls = k.calls;
    boolean far = (traits & (EdgeRecords.SPREAD | EdgeRecords.TROUBLED)) != 0;
    int near = far ? CallOrigins.near(k, c, fromInstance) : fromInstance;
    int delay =
        (traits & EdgeRecords.SPREAD) == 0
            ? k.edgeRecords.delay(e)
            : between(k, e, fromInstance, near, toInstance);
    calls.delay(c, delay);
    calls.state(c, Calls.NET_OUT);
    if (k.tracer != null) {
      k.tracer.sent(k, c, fromInstance);
    }
    int column = k.requests.column(calls.request(c));
    k.tally.cohorts.sent(column, e, calls.flags(c) & Calls.WRITE);
    if ((traits & EdgeRecords.TIMED) != 0 && calls.parent(c) >= 0) {
      int timer =
          (traits & EdgeRecords.ASKED_TIMEOUT) == 0
              ? k.edgeRecords.timer(e)
              : k.edges.timer[InheritedPolicies.policy(k, c, Names.TIMEOUT)];
      if (timer >= 0) {
        k.agenda.timer(timer, c);
      }
    }
    if ((traits & (EdgeRecords.TROUBLED | EdgeRecords.NAMED)) == 0) {
      k.travel(c, delay);
    } else if ((traits & EdgeRecords.NAMED) == 0 || !k.resolvers.joins(k, c)) {
      travel(k, c, traits, near);
    }
  }

  /** The request of an attempt leaves. */
  private static void travel(Kernel k, int c, int traits, int near) {
    if ((traits & EdgeRecords.TROUBLED) != 0) {
      k.paths.out(k, c, near);
    } else {
      k.travel(c, k.calls.delay(c));
    }
  }

  /** An attempt that waited for the answer to somebody else's is sent itself. */
  static void sendAfterAll(Kernel k, int c) {
    int e = k.calls.edge(c);
    k.tally.cohorts.sent(k.requests.column(k.calls.request(c)), e, k.calls.flags(c) & Calls.WRITE);
    travel(k, c, k.edgeRecords.traits(e), Undelivered.caller(k, c));
  }

  /** The delay of one way between two instances, and whether it leaves a zone of theirs. */
  private static int between(Kernel k, int e, int fromInstance, int near, int toInstance) {
    int to = k.nodes.placeOf[toInstance];
    if (k.distances.crosses[k.nodes.placeOf[fromInstance] * k.distances.places + to]) {
      k.tally.crossings[e]++;
    }
    return k.distances
        .delayOf[(e * k.distances.places + k.nodes.placeOf[near]) * k.distances.places + to];
  }

  /** The answer of an attempt has reached the caller. */
  static void answered(Kernel k, int c) {
    Calls calls = k.calls;
    if (!calls.has(c, Calls.ABANDONED)) {
      if (k.tracer != null) {
        k.tracer.answered(k, c);
      }
      boolean failed = calls.cause(c) >= 0;
      leave(k, c, failed);
      if (!Hedges.settled(k, c, failed)) {
        if (failed && mayRetry(k, c, calls.cause(c))) {
          unnamed(k, c);
          calls.reuse(c);
          backOff(k, c);
          return;
        }
        close(k, c, calls.cause(c), calls.root(c));
      } else {
        unnamed(k, c);
      }
    }
    k.requests.drop(calls.request(c));
    calls.release(c);
  }

  /** The caller of an attempt waits no longer; the callee's work goes on. */
  static void timedOut(Kernel k, int c) {
    Calls calls = k.calls;
    if (calls.has(c, Calls.ABANDONED)) {
      return;
    }
    if (k.tracer != null) {
      k.tracer.abandoned(k, c, TIMEOUT);
    }
    leave(k, c, true);
    calls.raise(c, Calls.ABANDONED);
    if (Hedges.settled(k, c, true)) {
      unnamed(k, c);
      calls.parent(c, -1);
      return;
    }
    int root = RootCauses.root(k.edgeRecords.to(calls.edge(c)), TIMEOUT);
    if (mayRetry(k, c, TIMEOUT)) {
      unnamed(k, c);
      int again = NewCalls.another(k, c, 0);
      calls.instance(again, calls.instance(c));
      calls.cause(again, TIMEOUT);
      calls.root(again, root);
      backOff(k, again);
    } else {
      close(k, c, TIMEOUT, root);
    }
    calls.parent(c, -1);
  }

  /** An attempt has failed, of whose answer others in front of the same cache may wait. */
  private static void unnamed(Kernel k, int c) {
    if (k.edgeRecords.has(k.calls.edge(c), EdgeRecords.NAMED)) {
      k.resolvers.over(k, c, true);
    }
  }

  /** An attempt is over, as far as its caller knows. */
  private static void leave(Kernel k, int c, boolean failed) {
    k.routers.ended(k.calls.candidate(c));
    k.calls.candidate(c, -1);
    k.admission.left(k, c, failed);
  }

  /** Whether there is a further attempt; it is taken from the budget then. */
  private static boolean mayRetry(Kernel k, int c, int cause) {
    return k.calls.attempt(c) < k.retryStorms.retries(k, c)
        && cause != BREAKER_OPEN
        && k.calls.awaited(c)
        && k.admission.affords(k, c);
  }

  private static void backOff(Kernel k, int c) {
    Calls calls = k.calls;
    BackOff policy = k.retryStorms.backOff(k, c);
    int attempt = calls.attempt(c);
    calls.attempt(c, attempt + 1);
    long wait = policy.base();
    if (policy.doubles()) {
      wait = attempt >= 20 || wait > policy.max() >> attempt ? policy.max() : wait << attempt;
    }
    if (policy.jitter() != BackOff.NONE) {
      long request = k.requests.identity(calls.request(c));
      int visit = calls.visit(calls.parent(c)) * 128 + attempt;
      long bits = Mix.mix(k.draws.backOff[calls.edge(c)] ^ (request + visit * Mix.GOLDEN));
      double u = Mix.unit(bits);
      wait = (long) (wait * (policy.jitter() == BackOff.FULL ? u : (1 + u) / 2));
    }
    calls.state(c, Calls.BACK_OFF);
    k.agenda.after(wait, c);
  }

  /** The wait between two attempts is over. */
  static void again(Kernel k, int c) {
    Calls calls = k.calls;
    if (!calls.awaited(c)) {
      close(k, c, calls.cause(c), calls.root(c));
      k.requests.drop(calls.request(c));
      calls.release(c);
      return;
    }
    int p = calls.parent(c);
    calls.cause(c, -1);
    if (k.nodes.archetype[k.nodes.nodeOf[calls.instance(p)]] == Nodes.ROUTER) {
      k.routers.resend(k, c, p);
    } else {
      calls.instance(c, -1);
      admit(k, c);
    }
  }

  /**
   * The call over the edge ends as its last attempt did; a waiting caller goes on.
   *
   * @param cause why it failed; -1: it has not
   * @param root with which its failure began
   */
  private static void close(Kernel k, int c, int cause, int root) {
    Calls calls = k.calls;
    int e = calls.edge(c);
    boolean failed = cause >= 0;
    if (failed) {
      k.tally.edges.fail(e, calls.issued(c), k.agenda.now, cause);
    } else {
      k.tally.edges.succeed(e, calls.issued(c), k.agenda.now);
    }
    if (!calls.awaited(c)) {
      if (k.edgeRecords.has(e, EdgeRecords.NAMED)) {
        k.resolvers.over(k, c, failed);
      }
      return;
    }
    int traits = k.edgeRecords.traits(e);
    if ((traits & CONSEQUENCES) == 0) {
      Programs.childDone(k, calls.parent(c), failed, root);
    } else {
      goOn(k, c, e, traits, failed, root);
    }
  }

  /** A caller goes on where the end of a call is not the end of the matter. */
  private static void goOn(Kernel k, int c, int e, int traits, boolean failed, int root) {
    Calls calls = k.calls;
    int p = calls.parent(c);
    if ((traits & EdgeRecords.NAMED) != 0) {
      k.resolvers.over(k, c, failed);
    }
    if (failed && k.policies.fallback[e] >= 0) {
      issue(k, k.policies.fallback[e], p);
      return;
    }
    if (!failed) {
      calls.undo(p, calls.undo(p) | k.policies.undoBit[e]);
    }
    int cache = k.edges.asideOf[e];
    if (!failed && calls.has(c, Calls.REFRESH)) {
      Caches.refresh(k, e, p, calls.key(c));
    }
    boolean passed = failed ? cache >= 0 && k.nodes.failOpen[cache] : calls.has(c, Calls.MISS);
    if (passed && k.nodes.archetype[k.nodes.nodeOf[calls.instance(p)]] != Nodes.ROUTER) {
      Caches.branch(k, e, p, 0, calls.key(c));
    } else if (!failed && (traits & EdgeRecords.NAMED) != 0) {
      Resolvers.answered(k, c, p);
    } else {
      Programs.childDone(k, p, failed, root);
    }
  }
}
