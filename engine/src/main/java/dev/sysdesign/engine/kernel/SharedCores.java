package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.record.Calls;
import java.util.Arrays;

/**
 * Cores that all calls in a slot share equally (egalitarian processor sharing); no call uses more
 * than one. Each instance has a clock that shows how much of a core every call has had since the
 * instance was idle; a call is done when the clock has moved on by its work. Calls wait for that in
 * a heap, and only the first has an event, which is made anew whenever the number of calls changes.
 */
public final class SharedCores {
  private final int[] cores;
  private final int[][] heap;
  private final int[] size;
  private final double[] clock;
  private final long[] since;

  /** How much less than a core of its own every call has had since the instance was idle. */
  private final double[] behind;

  private final int[] epoch;

  SharedCores(CompiledTopology net) {
    int n = net.nodes.nodeOf.length;
    cores = new int[n];
    heap = new int[n][];
    size = new int[n];
    clock = new double[n];
    since = new long[n];
    behind = new double[n];
    epoch = new int[n];
    for (int i = 0; i < n; i++) {
      cores[i] = net.nodes.cores[net.nodes.nodeOf[i]];
      heap[i] = new int[net.nodes.sharesCores[net.nodes.nodeOf[i]] ? 16 : 0];
    }
  }

  /** Bytes of an instance at most where so many calls share its cores. */
  public static long bytes(long atOnce) {
    return 3 * Integer.BYTES * Math.max(16, Long.highestOneBit(Math.max(1, atOnce) * 2 - 1));
  }

  /** A call in a slot begins to compute. */
  void enter(Kernel k, int c, int i, int node) {
    advance(k, i);
    long core = Service.computing(k, c, i, node);
    k.tally.coreWork[node] += core;
    k.calls.behindBefore(c, behind[i]);
    k.calls.state(c, Calls.SHARES_CORES);
    k.calls.sharedUntil(c, clock[i] + core);
    push(k.calls, i, c);
    changed(k, i, node, 1);
    schedule(k, i);
  }

  /** The first call of an instance has had its share, unless the event is out of date. */
  void tick(Kernel k, int tick) {
    Calls calls = k.calls;
    int i = calls.instance(tick);
    boolean current = calls.subject(tick) == epoch[i];
    calls.rang(tick);
    if (!current) {
      return;
    }
    int node = k.nodes.nodeOf[i];
    advance(k, i);
    int c = pop(calls, i);
    k.tally.cores.got(node);
    double waited = behind[i] - calls.behindBefore(c);
    k.tally.cores.waited(node, (long) (waited + 0.5));
    changed(k, i, node, -1);
    schedule(k, i);
    Service.rest(k, c, node);
  }

  /** Nothing moves on an instance. */
  void stop(Kernel k, int i) {
    if (heap[i].length > 0) {
      advance(k, i);
      epoch[i]++;
    }
  }

  /** All move again where they stopped. */
  void resume(Kernel k, int i) {
    if (heap[i].length > 0) {
      since[i] = k.agenda.now;
      schedule(k, i);
    }
  }

  /** What is left of the calls of an instance takes another time than it did. */
  void repace(Kernel k, int i, WorkInProgress paces) {
    if (size[i] == 0) {
      return;
    }
    boolean stands = k.stoppages.stands(i);
    if (!stands) {
      advance(k, i);
    }
    int[] before = Arrays.copyOf(heap[i], size[i]);
    size[i] = 0;
    for (int c : before) {
      long left = Math.round(Math.max(0, done(k.calls, c) - clock[i]));
      k.calls.sharedUntil(c, clock[i] + paces.repaced(c, left));
      push(k.calls, i, c);
    }
    if (!stands) {
      schedule(k, i);
    }
  }

  /**
   * A call computes no longer, before it has had its share.
   *
   * @param up whether its instance is up; else nothing goes on there
   */
  void withdraw(Kernel k, int c, boolean up) {
    int i = k.calls.instance(c);
    boolean moves = !k.stoppages.stands(i);
    if (moves) {
      advance(k, i);
    }
    remove(k.calls, i, k.calls.place(c));
    changed(k, i, k.nodes.nodeOf[i], -1);
    if (up && moves) {
      schedule(k, i);
    } else {
      epoch[i]++;
    }
  }

  private double speed(int i) {
    return size[i] <= cores[i] ? 1 : (double) cores[i] / size[i];
  }

  private void advance(Kernel k, int i) {
    long passed = k.agenda.now - since[i];
    clock[i] = size[i] == 0 ? 0 : clock[i] + passed * speed(i);
    behind[i] = size[i] == 0 ? 0 : behind[i] + passed * (1 - speed(i));
    since[i] = k.agenda.now;
  }

  /** Calls of an instance that would wait where none shared a core with another. */
  private int beyond(int i, int calls) {
    return Math.max(0, calls - cores[i]);
  }

  /** So many calls more, or less, compute than before. */
  private void changed(Kernel k, int i, int node, int more) {
    k.tally.cores.more(node, beyond(i, size[i]) - beyond(i, size[i] - more), k.agenda.now);
    int now = Math.min(size[i], cores[i]);
    k.tally.computing.add(node, now - k.instances.coresBusy(i), k.agenda.now);
    k.instances.coresBusy(i, now);
  }

  private void schedule(Kernel k, int i) {
    epoch[i]++;
    if (size[i] == 0) {
      return;
    }
    Calls calls = k.calls;
    double left = done(calls, heap[i][0]) - clock[i];
    int tick = calls.timer(Calls.SHARE_TICK, i, epoch[i]);
    k.agenda.after((long) (Math.max(0, left) / speed(i) + 0.5), tick);
  }

  private static double done(Calls calls, int c) {
    return calls.sharedUntil(c);
  }

  private void push(Calls calls, int i, int c) {
    if (size[i] == heap[i].length) {
      heap[i] = Arrays.copyOf(heap[i], size[i] * 2);
    }
    rise(calls, heap[i], size[i]++, c);
  }

  private static void rise(Calls calls, int[] h, int from, int c) {
    int at = from;
    while (at > 0 && done(calls, h[(at - 1) / 2]) > done(calls, c)) {
      put(calls, h, at, h[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(calls, h, at, c);
  }

  /** A call knows its place in the heap, from where it may have to leave. */
  private static void put(Calls calls, int[] h, int at, int c) {
    h[at] = c;
    calls.place(c, at);
  }

  private int pop(Calls calls, int i) {
    int first = heap[i][0];
    remove(calls, i, 0);
    return first;
  }

  /** Takes out the call at a place; the last one falls or rises from there. */
  private void remove(Calls calls, int i, int place) {
    int[] h = heap[i];
    int c = h[--size[i]];
    if (place == size[i]) {
      return;
    }
    int at = place;
    while (2 * at + 1 < size[i]) {
      int child = 2 * at + 1;
      if (child + 1 < size[i] && done(calls, h[child + 1]) < done(calls, h[child])) {
        child++;
      }
      if (done(calls, h[child]) >= done(calls, c)) {
        break;
      }
      put(calls, h, at, h[child]);
      at = child;
    }
    rise(calls, h, at, c);
  }
}
