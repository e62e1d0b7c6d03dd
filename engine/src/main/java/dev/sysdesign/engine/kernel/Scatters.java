package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.ScatterSpec;
import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;

/**
 * Calls that are worked on in parts: one copy of each shard for a read, all copies of one shard for
 * a write. The parts take slots and cores; the call itself takes none and waits for all of them.
 */
final class Scatters {
  private static final int REFUSED = Cause.REFUSED.ordinal();
  private static final int REJECTED = Cause.REJECTED.ordinal();
  private static final int ERROR = Cause.ERROR.ordinal();

  private Scatters() {}

  /** A call has been let in. */
  static void begin(Kernel k, int c, int node) {
    Calls calls = k.calls;
    ScatterSpec spec = k.nodes.scatter[node];
    boolean write = calls.has(c, Calls.WRITE);
    int parts = write ? spec.copies() : spec.shards();
    calls.state(c, Calls.DOWNSTREAM);
    calls.pending(c, parts);
    calls.waitsSince(c, k.agenda.now);
    int generation = calls.generation(c);
    int shard = write ? shard(k, c, node, spec.shards()) : 0;
    for (int i = 0; i < parts && calls.generation(c) == generation; i++) {
      int instance = write ? instance(k.net, node, shard, i) : copy(k, c, node, i);
      part(k, c, i, instance);
    }
  }

  private static int shard(Kernel k, int c, int node, int shards) {
    int request = k.calls.request(c);
    if (Partitions.isHot(k, node, request)) {
      return 0;
    }
    int key = k.requests.key(request);
    int shard =
        key != 0 ? KeyStores.shard(key, shards) : Mix.below(k.draw(k.draws.route[node], c), shards);
    return Partitions.cold(k, node, request, shard, shards);
  }

  private static int instance(CompiledTopology net, int node, int shard, int copy) {
    int number = shard * net.nodes.scatter[node].copies() + copy;
    return net.nodes.firstInstance[node] + number % net.nodes.instances[node];
  }

  /** A copy of a shard on an instance that is up, where there is one; they take turns. */
  private static int copy(Kernel k, int c, int node, int shard) {
    int copies = k.nodes.scatter[node].copies();
    int turn = Mix.below(Mix.mix(k.draw(k.draws.route[node], c) + shard), copies);
    for (int i = 0; i < copies; i++) {
      int instance = instance(k.net, node, shard, (turn + i) % copies);
      if (k.instances.down(instance) == 0) {
        return instance;
      }
    }
    return instance(k.net, node, shard, turn);
  }

  private static void part(Kernel k, int c, int number, int instance) {
    Calls calls = k.calls;
    int node = k.nodes.nodeOf[instance];
    int p = NewCalls.part(k, c, instance);
    calls.visit(p, calls.visit(c) * k.nodes.scatter[node].most() + number);
    if (k.tracer != null) {
      k.tracer.part(k, c, p);
    }
    boolean free = k.instances.busy(instance) < k.instances.slots(instance);
    if (k.instances.down(instance) > 0) {
      ended(k, p, REFUSED);
    } else if (free) {
      Service.start(k, p, instance, node, k.nodeRecords.traits(node));
    } else if (k.instances.waiting(instance) < k.nodes.queue[node]) {
      calls.state(p, Calls.QUEUED);
      k.instances.enqueue(calls, instance, p, k.agenda.now);
    } else {
      ended(k, p, REJECTED);
    }
  }

  /** A part has done its work. */
  static void served(Kernel k, int p) {
    Service.release(k, p);
    ended(k, p, -1);
  }

  /** A part is over; the call ends with its last part, or at the first that fails. */
  static void ended(Kernel k, int p, int cause) {
    Calls calls = k.calls;
    if (k.tracer != null) {
      k.tracer.left(k, p, cause);
    }
    if (calls.awaited(p)) {
      int c = calls.parent(p);
      int node = k.nodes.nodeOf[calls.instance(c)];
      calls.awaitLess(c);
      if (cause >= 0) {
        Service.rootCause(k, c, node, cause);
        Service.finish(k, c, cause);
      } else if (calls.pending(c) == 0) {
        boolean wrong = k.slowdowns.errs(k, c, node);
        if (wrong) {
          Service.rootCause(k, c, node, ERROR);
        }
        Service.finish(k, c, wrong ? ERROR : -1);
      }
    }
    k.requests.drop(calls.request(p));
    calls.release(p);
  }
}
