package dev.sysdesign.engine.kernel.record;

import dev.sysdesign.engine.kernel.trace.HopNotes;
import java.util.Arrays;

/**
 * All calls in flight, with a free list. A call is one attempt over an edge, the root of a request
 * (no edge), or a cache-aside look behind the cache ({@link #BRANCH}). Other events have a record
 * here as well, since the agenda knows events by the numbers of records: timers while they run, and
 * controls, whose records come first and are never freed.
 */
public final class Calls extends PhaseRecords {
  // What a record is at: see CallState. The hot ones come first.
  public static final byte FREE = 0;
  public static final byte NET_OUT = 1;
  public static final byte SERVICE = 2;
  public static final byte COMPUTE = 3;
  public static final byte NET_BACK = 4;
  public static final byte BACK_OFF = 5;
  public static final byte GONE = 6;
  public static final byte BRANCH_OUT = 7;
  public static final byte ARRIVAL = 8;
  public static final byte EFFECT = 9;
  public static final byte CHECK = 10;
  public static final byte RATE_LIMITED = 11;
  public static final byte HELD_OUT = 12;
  public static final byte HELD_BACK = 13;
  public static final byte LOST = 14;
  public static final byte NOT_SENT = 15;
  public static final byte THINK = 16;
  public static final byte BURST = 17;
  public static final byte PATIENCE = 18;
  public static final byte SHARE_TICK = 19;
  public static final byte SCALE = 20;
  public static final byte STARTED = 21;
  public static final byte TAKEOVER = 22;
  public static final byte FLOOD = 23;
  public static final byte WIRE = 24;
  public static final byte PULSE = 25;
  public static final byte PAUSED_SERVICE = 26;
  public static final byte PAUSED_COMPUTE = 27;
  public static final byte QUEUED = 28;
  public static final byte AWAITS_CORE = 29;
  public static final byte SHARES_CORES = 30;
  public static final byte AWAITS_TURN = 31;
  public static final byte STOPPED_SERVICE = 32;
  public static final byte STOPPED_COMPUTE = 33;
  public static final byte DOWNSTREAM = 34;
  public static final byte COALESCED = 35;
  public static final byte BUFFERED = 36;
  public static final byte HIDDEN = 37;
  public static final byte POOLED = 38;
  public static final byte AWAITS_LOOKUP = 39;
  public static final byte WIRE_OUT = 40;
  public static final byte WIRE_BACK = 41;
  public static final byte STALLED_OUT = 42;
  public static final byte STALLED_BACK = 43;

  // Flags.
  /** It changes data. */
  public static final int WRITE = 1;

  /** It holds a slot of its instance. */
  public static final int HOLDS_SLOT = 2;

  /** Its caller has left; its edge is accounted for already. */
  public static final int ABANDONED = 4;

  /** A cache found nothing, or was passed by: the caller looks behind it. */
  public static final int MISS = 8;

  /** Puts a key into a cache; nobody waits for it and its edge does not count it. */
  public static final int FILL = 16;

  /** Takes a key out of a cache; likewise. */
  public static final int EVICT = 32;

  /** Nobody waits for its answer: it has been accepted. */
  public static final int ACCEPTED = 64;

  /** A cache-aside look behind the cache on behalf of the caller. */
  public static final int BRANCH = 128;

  /** A part of a call at the same component, which is not counted by itself. */
  public static final int PART = 256;

  /** A place at the instance is kept for it while it is on its way. */
  public static final int RESERVED = 512;

  /** What it found in a cache has to be fetched anew. */
  public static final int REFRESH = 1024;

  /** A branch on a cache's own account. */
  public static final int OWN = 2048;

  /** It has failed and takes back what its calls did. */
  public static final int UNDOING = 1 << 12;

  /** It holds a connection of its caller's pool. */
  public static final int HOLDS_CONNECTION = 1 << 13;

  /** It has the lock of its instance. */
  public static final int HOLDS_LOCK = 1 << 15;

  /** The second of two attempts at a time. */
  public static final int HEDGE = 1 << 14;

  /**
   * What is noted about calls of sampled requests; null: nothing is. See {@link
   * dev.sysdesign.engine.kernel.Tracer}.
   */
  public HopNotes[] notes;

  /** Calls in flight at most; more end the run. */
  public static final int MOST = 1 << 20;

  private final int most;
  private int free = -1;
  private int used;
  private int live;
  private int timers;

  /** Records for controls, and at most {@link #MOST} calls. */
  public Calls(int controls) {
    this(controls, MOST);
  }

  public Calls(int controls, int most) {
    super(first(controls, controls + most));
    this.most = controls + most;
    used = controls;
  }

  /** The records to begin with, from which doubling leads to just so many. */
  private static int first(int controls, int records) {
    int first = records;
    while (first / 2 >= Math.max(1024, controls + 256)) {
      first = first / 2 + first % 2;
    }
    return first;
  }

  /** Bytes of all calls at most, with those that are copied while room is made for more. */
  public static long bytes(int controls, int most) {
    long records = (long) controls + most;
    return (records + records / 2 + 2) * BYTES;
  }

  /** A fresh call without parent, candidate or flags. */
  public int take() {
    int c = free;
    if (c >= 0) {
      free = next(c);
    } else {
      if (used == capacity()) {
        grow();
      }
      c = used++;
    }
    live++;
    clear(c);
    if (notes != null) {
      notes[c] = null;
    }
    return c;
  }

  /** See {@link dev.sysdesign.engine.kernel.NewCalls#answering}. */
  public int replace(int c) {
    int copy = take();
    copy(c, copy);
    cause(copy, -1);
    pending(copy, 0);
    downstream(copy, 0);
    undo(copy, 0);
    if (notes != null) {
      notes[copy] = notes[c];
    }
    if (twin(c) >= 0) {
      twin(twin(c), copy);
      twin(c, -1);
    }
    flags(c, 0);
    state(c, GONE);
    moveOn(c);
    return copy;
  }

  /**
   * Makes an answered attempt ready for the next one: no timer and no child of it counts any more.
   */
  public void reuse(int c) {
    moveOn(c);
    flags(c, flags(c) & WRITE);
    pending(c, 0);
    downstream(c, 0);
    undo(c, 0);
  }

  /**
   * A record for an event that is no call.
   *
   * @param state that says what happens
   * @param instance that it concerns; -1: none
   * @param subject of many that it concerns
   */
  public int timer(int state, int instance, int subject) {
    int t = take();
    live--;
    timers++;
    state(t, state);
    edge(t, -1);
    instance(t, instance);
    subject(t, subject);
    return t;
  }

  /** Frees the record of an event that has happened. */
  public void rang(int t) {
    release(t);
    live++;
    timers--;
  }

  /** Frees a call; its timers are cancelled and its children orphaned. */
  public void release(int c) {
    state(c, FREE);
    moveOn(c);
    next(c, free);
    free = c;
    live--;
  }

  /** Calls in flight. */
  public int live() {
    return live;
  }

  /** Records in use: of calls and of timers. */
  public int inUse() {
    return live + timers;
  }

  /** Events to come that are no calls, those of the controls apart. */
  public int timers() {
    return timers;
  }

  /** Records that there can be. */
  public int most() {
    return most;
  }

  /** One past the highest number ever used. */
  public int bound() {
    return used;
  }

  /** Whether the caller is still there and waits for answers. */
  public boolean awaited(int c) {
    int p = parent(c);
    return p >= 0 && generation(p) == parentGeneration(c) && state(p) == DOWNSTREAM;
  }

  public void adopt(int c, int newParent) {
    parent(c, newParent);
    parentGeneration(c, generation(newParent));
  }

  private void grow() {
    int capacity = Math.min(capacity() * 2, most);
    if (used >= capacity) {
      throw new TooManyCalls();
    }
    grow(capacity);
    if (notes != null) {
      notes = Arrays.copyOf(notes, capacity);
    }
  }
}
