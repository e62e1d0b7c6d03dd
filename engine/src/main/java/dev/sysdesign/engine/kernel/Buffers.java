package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.Brokers;
import dev.sysdesign.engine.kernel.compiled.BufferSpec;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Edges;
import dev.sysdesign.engine.kernel.compiled.LaneChoice;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.record.Lines;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;
import java.util.stream.IntStream;

/**
 * Messages in brokers. What a broker has accepted is a call of its own that stays inside until all
 * consumers are done with it; for each of them a part of it waits in a lane. A consumer pulls: a
 * part leaves its lane when an instance behind it has room, and comes back when it has failed or
 * was not done in time.
 */
final class Buffers {
  private static final int DEAD_LETTER = Cause.DEAD_LETTER.ordinal();
  private static final int LOST = Cause.LOST.ordinal();

  private final Brokers brokers;
  private final Nodes nodes;
  private final Edges edges;
  private final Lines waiting;
  private final int[] turn;
  private final boolean[] locked;
  private final int[] nextFeed;

  /** Messages on their way to an instance. */
  final int[] coming;

  Buffers(CompiledTopology net) {
    brokers = net.brokers;
    nodes = net.nodes;
    edges = net.edges;
    int lanes = brokers.laneNode.length;
    waiting = new Lines(lanes);
    turn = new int[lanes];
    locked = new boolean[lanes];
    nextFeed = new int[nodes.nodeOf.length];
    coming = new int[nodes.nodeOf.length];
  }

  /** A broker has accepted a message. */
  void stored(Kernel k, int m, int node) {
    Calls calls = k.calls;
    LaneChoice choice = brokers.buffer[node].choice()[k.requests.requestClass(calls.request(m))];
    calls.state(m, Calls.DOWNSTREAM);
    calls.waitsSince(m, k.agenda.now);
    calls.pending(m, 1);
    if (choice.all()) {
      for (int i = 0; i < choice.lane().length; i++) {
        double share = choice.share()[i];
        if (share >= 1 || Mix.unit(k.draw(k.draws.guard[choice.edge()[i]], m)) < share) {
          calls.awaitMore(m);
          part(k, m, node, choice.lane()[i]);
        }
      }
    } else if (choice.lane().length > 0) {
      calls.awaitMore(m);
      part(k, m, node, choice.lane()[one(k, m, node, choice)]);
    }
    settle(k, m, -1);
  }

  private int one(Kernel k, int m, int node, LaneChoice choice) {
    int i = 0;
    if (choice.lane().length > 1) {
      double u = Mix.unit(k.draw(k.draws.route[node], m));
      while (i < choice.lane().length - 1 && u >= choice.share()[i]) {
        i++;
      }
    }
    return i;
  }

  private void part(Kernel k, int m, int node, int firstLane) {
    Calls calls = k.calls;
    int g = NewCalls.part(k, m, calls.instance(m));
    int lane = firstLane + sub(k, m, node);
    calls.lane(g, lane);
    boolean first = waiting.isEmpty(lane);
    waiting.append(calls, lane, g);
    calls.state(g, Calls.BUFFERED);
    k.tally.waiting.add(node, 1, k.agenda.now);
    k.tally.laneIn[lane]++;
    if (first) {
      serve(k, lane);
    }
  }

  /** Which of the lanes for the same consumers: the shard, or that of the request's key. */
  private int sub(Kernel k, int m, int node) {
    BufferSpec spec = brokers.buffer[node];
    if (spec.groups()) {
      return k.calls.instance(m) - nodes.firstInstance[node];
    }
    int key = k.requests.key(k.calls.request(m));
    return spec.lanes() == 1 || key == 0 ? 0 : KeyStores.shard(key, spec.lanes());
  }

  /** Hands out messages of a lane as long as there are some, and room for them. */
  void serve(Kernel k, int lane) {
    while (!waiting.isEmpty(lane)) {
      int candidate = free(k, lane);
      if (candidate < 0 || !deliver(k, lane, candidate)) {
        return;
      }
    }
  }

  /** The place of a consumer's instance that has room; -1 without one. */
  private int free(Kernel k, int lane) {
    int[] instances = brokers.laneInstance[lane];
    if (brokers.buffer[brokers.laneNode[lane]].groups()) {
      int owner = owner(k, lane);
      return owner >= 0 && hasRoom(k, instances[owner]) ? owner : -1;
    }
    int start = turn[lane];
    for (int i = 0; i < instances.length; i++) {
      int candidate = start + i < instances.length ? start + i : start + i - instances.length;
      if (hasRoom(k, instances[candidate])) {
        turn[lane] = candidate + 1 < instances.length ? candidate + 1 : 0;
        return candidate;
      }
    }
    return -1;
  }

  /** A shard belongs to the first of its consumer's instances that is up. */
  private int owner(Kernel k, int lane) {
    int[] instances = brokers.laneInstance[lane];
    for (int i = 0; i < instances.length; i++) {
      if (k.instances.down(instances[i]) == 0 && k.instances.isPresent(instances[i])) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasRoom(Kernel k, int i) {
    int node = nodes.nodeOf[i];
    Instances stations = k.instances;
    long inside = (long) stations.busy(i) + stations.waiting(i) + coming[i];
    return stations.down(i) == 0
        && stations.isPresent(i)
        && inside < (long) stations.slots(i) + nodes.ahead[node];
  }

  /** Sends the first message of a lane to an instance; false where the lane has to wait. */
  private boolean deliver(Kernel k, int lane, int candidate) {
    Calls calls = k.calls;
    int g = waiting.first(lane);
    int node = brokers.laneNode[lane];
    if (locked[lane] || k.instances.down(calls.instance(g)) > 0) {
      return false;
    }
    waiting.take(calls, lane);
    k.tally.waiting.add(node, -1, k.agenda.now);
    BufferSpec spec = brokers.buffer[node];
    if (spec.retention() > 0 && k.agenda.now - calls.arrived(g) > spec.retention()) {
      end(k, g, LOST);
      return true;
    }
    lock(k, lane, brokers.laneOrdered[lane]);
    k.tally.laneOut[lane]++;
    calls.state(g, Calls.DOWNSTREAM);
    calls.pending(g, 1);
    calls.attempt(g, Math.min(calls.attempt(g) + 1, Short.MAX_VALUE));
    if (calls.awaited(g)) {
      calls.waitsSince(calls.parent(g), k.agenda.now);
    }
    int e = brokers.laneEdge[lane][candidate];
    int i = brokers.laneInstance[lane][candidate];
    int c = Attempts.open(k, e, g);
    calls.instance(
        c,
        k.edgeRecords.has(e, EdgeRecords.OWN_CHOICE)
            ? k.instances.pick(k, c, calls.instance(g))
            : i);
    calls.raise(c, Calls.RESERVED);
    coming[calls.instance(c)]++;
    if (!spec.groups()) {
      k.agenda.timer(spec.timer(), g);
    }
    Attempts.dispatch(k, c, calls.instance(g));
    return true;
  }

  /** A message that was on its way has arrived at an instance, or is lost. */
  void came(Kernel k, int c) {
    k.calls.lower(c, Calls.RESERVED);
    coming[k.calls.instance(c)]--;
  }

  /** A consumer has answered for a part. */
  void delivered(Kernel k, int g, boolean failed) {
    Calls calls = k.calls;
    calls.pending(g, 0);
    if (!failed) {
      end(k, g, -1);
      return;
    }
    calls.state(g, Calls.HIDDEN);
    BufferSpec spec = brokers.buffer[brokers.laneNode[calls.lane(g)]];
    if (spec.groups()) {
      k.agenda.timer(spec.timer(), g);
    }
  }

  /** The time in which a part had to be done has passed: it is to be delivered again. */
  void reappear(Kernel k, int g) {
    Calls calls = k.calls;
    int lane = calls.lane(g);
    int node = brokers.laneNode[lane];
    calls.moveOn(g);
    calls.pending(g, 0);
    int most = brokers.buffer[node].maxReceive();
    int own = nodes.mostReceives[edges.to[brokers.laneEdge[lane][0]]];
    if (own > 0 && (most == 0 || own < most)) {
      most = own;
    }
    if (most > 0 && calls.attempt(g) >= most) {
      moveToDeadLetters(k, g, brokers.buffer[node].deadLetter());
      end(k, g, DEAD_LETTER);
      return;
    }
    lock(k, lane, false);
    waiting.prepend(calls, lane, g);
    calls.state(g, Calls.BUFFERED);
    k.tally.waiting.add(node, 1, k.agenda.now);
    k.tally.laneIn[lane]++;
    serve(k, lane);
  }

  /** Moves a copy of a part to the queue of dead letters, without network time. */
  private void moveToDeadLetters(Kernel k, int g, int deadLetters) {
    if (deadLetters < 0) {
      return;
    }
    int c = NewCalls.deadLetter(k, g, nodes.firstInstance[deadLetters]);
    Service.arrive(k, c);
  }

  /** A part that waits leaves its lane. */
  void withdraw(Kernel k, int g) {
    int lane = k.calls.lane(g);
    waiting.remove(k.calls, lane, g);
    k.tally.waiting.add(brokers.laneNode[lane], -1, k.agenda.now);
    k.tally.laneOut[lane]++;
  }

  /** A part is done with, for good. */
  void end(Kernel k, int g, int cause) {
    Calls calls = k.calls;
    int lane = calls.lane(g);
    boolean awaited = calls.awaited(g);
    int m = calls.parent(g);
    boolean held = calls.state(g) != Calls.BUFFERED;
    k.requests.drop(calls.request(g));
    calls.release(g);
    if (awaited) {
      settle(k, m, cause);
    }
    if (held) {
      lock(k, lane, false);
      serve(k, lane);
    }
  }

  /** Whether a message of a lane that keeps order is in work. */
  private void lock(Kernel k, int lane, boolean held) {
    if (locked[lane] != held) {
      locked[lane] = held;
      k.tally.laneBusy.add(lane, held ? 1 : -1, k.agenda.now);
    }
  }

  /** One less that a message waits for; with the last it leaves its broker. */
  private void settle(Kernel k, int m, int cause) {
    Calls calls = k.calls;
    if (cause >= 0) {
      calls.cause(m, cause);
    }
    if (calls.awaitLess(m) == 0) {
      calls.waited(m, k.agenda.now);
      Service.finish(k, m, calls.cause(m));
    }
  }

  /** An instance has room: it takes from the lanes that feed it, in turn. */
  void wake(Kernel k, int i) {
    int[] lanes = brokers.feeds[i];
    int idle = 0;
    while (idle < lanes.length && hasRoom(k, i)) {
      int lane = lanes[nextFeed[i]];
      nextFeed[i] = nextFeed[i] + 1 < lanes.length ? nextFeed[i] + 1 : 0;
      boolean served =
          !waiting.isEmpty(lane) && isFor(k, lane, i) && deliver(k, lane, place(lane, i));
      idle = served ? 0 : idle + 1;
    }
  }

  private boolean isFor(Kernel k, int lane, int i) {
    if (!brokers.buffer[brokers.laneNode[lane]].groups()) {
      return true;
    }
    int owner = owner(k, lane);
    return owner >= 0 && brokers.laneInstance[lane][owner] == i;
  }

  private int place(int lane, int i) {
    int place = 0;
    while (brokers.laneInstance[lane][place] != i) {
      place++;
    }
    return place;
  }

  /** An instance went down or came up: its lanes look for consumers again. */
  void rebalance(Kernel k, int i) {
    if (brokers.feeds[i] != null) {
      for (int lane : brokers.feeds[i]) {
        serve(k, lane);
      }
    }
    for (int lane = 0; lane < brokers.laneNode.length; lane++) {
      if (brokers.laneNode[lane] == nodes.nodeOf[i]) {
        serve(k, lane);
      }
    }
  }

  /** Messages that wait in any lane, for tests. */
  int waiting() {
    return (int)
        IntStream.range(0, brokers.laneNode.length).filter(l -> !waiting.isEmpty(l)).count();
  }
}
