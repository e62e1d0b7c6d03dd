package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.NodeRecords;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;

/** What a call does downstream: the steps of its node's program, one after the other. */
final class Programs {
  private static final int ERROR = Cause.ERROR.ordinal();

  private Programs() {}

  /** Takes the next step that has an edge to call; after the last one the call is done. */
  static void proceed(Kernel k, int c) {
    int[] programs = k.routes.programs;
    Calls calls = k.calls;
    int requestClass = k.requests.requestClass(calls.request(c));
    int pc = calls.program(c);
    while (true) {
      int n = programs[pc];
      if (n == 0) {
        done(k, c, -1);
        return;
      }
      pc++;
      if (n < 0) {
        n = -n;
        calls.program(c, pc + n);
        choose(k, c, pc, n, requestClass);
      } else {
        calls.program(c, pc + n);
        double[] shares = k.edges.share;
        int classes = k.flows.classes;
        for (int i = 0; i < n; i++) {
          int e = programs[pc + i];
          double share = shares[e * classes + requestClass];
          if (share >= 1 || Mix.unit(k.draw(k.draws.guard[e], c)) < share) {
            calls.awaitMore(c);
            Attempts.issue(k, e, c);
          }
        }
      }
      if (calls.pending(c) > 0) {
        calls.waitsSince(c, k.agenda.now);
        return;
      }
      pc += n;
    }
  }

  /** Calls one of {@code n} edges by their weights, which shares of guards reduce. */
  private static void choose(Kernel k, int c, int first, int n, int requestClass) {
    double sum = 0;
    for (int i = first; i < first + n; i++) {
      sum +=
          k.policies.weight[k.routes.programs[i]]
              * k.edges.share[k.routes.programs[i] * k.flows.classes + requestClass];
    }
    int node = k.edges.from[k.routes.programs[first]];
    double u = Mix.unit(k.draw(k.draws.choice[node], c)) * sum;
    int at = first;
    while (at < first + n - 1) {
      int e = k.routes.programs[at];
      u -= k.policies.weight[e] * k.edges.share[e * k.flows.classes + requestClass];
      if (u < 0) {
        break;
      }
      at++;
    }
    k.calls.awaitMore(c);
    Attempts.issue(k, k.routes.programs[at], c);
  }

  /**
   * A call that {@code p} waits for has ended.
   *
   * @param failed whether it failed for good
   * @param root with which its failure began
   */
  static void childDone(Kernel k, int p, boolean failed, int root) {
    Calls calls = k.calls;
    if (calls.has(p, Calls.PART)) {
      k.buffers.delivered(k, p, failed);
      return;
    }
    int left = calls.awaitLess(p);
    if (calls.has(p, Calls.UNDOING)) {
      Sagas.undo(k, p);
    } else if (failed) {
      childFailed(k, p, root, left);
    } else if (left == 0) {
      goOn(k, p);
    }
  }

  /** A call that {@code p} waits for has failed, and so does {@code p}; maybe not at once. */
  private static void childFailed(Kernel k, int p, int root, int left) {
    Calls calls = k.calls;
    calls.root(p, root);
    if (k.nodeRecords.has(k.instances.node(calls.instance(p)), NodeRecords.INDEPENDENT)) {
      calls.cause(p, ERROR);
      if (left == 0) {
        goOn(k, p);
      }
    } else if (!Sagas.begin(k, p)) {
      calls.waited(p, k.agenda.now);
      done(k, p, ERROR);
    }
  }

  /** A call waits for nobody any more. */
  private static void goOn(Kernel k, int p) {
    Calls calls = k.calls;
    calls.waited(p, k.agenda.now);
    if (calls.cause(p) >= 0
        && k.nodeRecords.has(k.instances.node(calls.instance(p)), NodeRecords.INDEPENDENT)) {
      done(k, p, ERROR);
    } else {
      proceed(k, p);
    }
  }

  /** A call has made its last call. */
  static void done(Kernel k, int c, int cause) {
    Calls calls = k.calls;
    if (calls.has(c, Calls.BRANCH)) {
      Caches.branchDone(k, c, cause >= 0);
    } else if (calls.edge(c) < 0) {
      requestDone(k, c, cause >= 0);
    } else {
      int traits = k.nodeRecords.traits(k.instances.node(calls.instance(c)));
      if ((traits & NodeRecords.ARCHETYPE) == Nodes.CACHE) {
        Caches.originAnswered(k, c, cause >= 0);
      }
      Service.finish(k, c, cause);
    }
  }

  private static void requestDone(Kernel k, int c, boolean failed) {
    Calls calls = k.calls;
    int r = calls.request(c);
    int flow = k.requests.flow(r);
    long now = k.agenda.now;
    if (k.tracer != null) {
      k.tracer.ended(k, c, failed);
    }
    if (failed) {
      k.tally.flows.fail(flow, calls.arrived(c), now, ERROR);
      k.tally.rootCauses.add(flow, calls.root(c));
    } else {
      k.tally.flows.succeed(flow, calls.arrived(c), now);
      k.tally.interval.record(now - calls.arrived(c));
    }
    k.sources.answered(k, c, flow);
    k.requests.drop(r);
    calls.release(c);
  }
}
