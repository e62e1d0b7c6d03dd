package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/**
 * All calls in flight, with a free list. A call is one attempt over an edge, the root of a request
 * (no edge), or a cache-aside look behind the cache ({@link #BRANCH}). Other events have a record
 * here as well, since the agenda knows events by the numbers of records: timers while they run, and
 * controls, whose records come first and are never freed.
 */
final class Calls extends PhaseRecords {
  // What a record is at: see CallState. The hot ones come first.
  static final byte FREE = 0;
  static final byte NET_OUT = 1;
  static final byte SERVICE = 2;
  static final byte COMPUTE = 3;
  static final byte NET_BACK = 4;
  static final byte BACK_OFF = 5;
  static final byte GONE = 6;
  static final byte BRANCH_OUT = 7;
  static final byte ARRIVAL = 8;
  static final byte EFFECT = 9;
  static final byte CHECK = 10;
  static final byte GATED = 11;
  static final byte HELD_OUT = 12;
  static final byte HELD_BACK = 13;
  static final byte LOST = 14;
  static final byte NOT_SENT = 15;
  static final byte THINK = 16;
  static final byte BURST = 17;
  static final byte PATIENCE = 18;
  static final byte SHARE_TICK = 19;
  static final byte SCALE = 20;
  static final byte STARTED = 21;
  static final byte TAKEOVER = 22;
  static final byte FLOOD = 23;
  static final byte WIRE = 24;
  static final byte PULSE = 25;
  static final byte PAUSED_SERVICE = 26;
  static final byte PAUSED_COMPUTE = 27;
  static final byte QUEUED = 28;
  static final byte AWAITS_CORE = 29;
  static final byte SHARES_CORES = 30;
  static final byte AWAITS_TURN = 31;
  static final byte STOPPED_SERVICE = 32;
  static final byte STOPPED_COMPUTE = 33;
  static final byte DOWNSTREAM = 34;
  static final byte COALESCED = 35;
  static final byte BUFFERED = 36;
  static final byte HIDDEN = 37;
  static final byte POOLED = 38;
  static final byte AWAITS_LOOKUP = 39;
  static final byte WIRE_OUT = 40;
  static final byte WIRE_BACK = 41;
  static final byte STALLED_OUT = 42;
  static final byte STALLED_BACK = 43;

  // Flags.
  /** It changes data. */
  static final int WRITE = 1;

  /** It holds a slot of its instance. */
  static final int HOLDS_SLOT = 2;

  /** Its caller has left; its edge is accounted for already. */
  static final int ABANDONED = 4;

  /** A cache found nothing, or was passed by: the caller looks behind it. */
  static final int MISS = 8;

  /** Puts a key into a cache; nobody waits for it and its edge does not count it. */
  static final int FILL = 16;

  /** Takes a key out of a cache; likewise. */
  static final int EVICT = 32;

  /** Nobody waits for its answer: it has been accepted. */
  static final int ACCEPTED = 64;

  /** A cache-aside look behind the cache on behalf of the caller. */
  static final int BRANCH = 128;

  /** A part of a call at the same component, which is not counted by itself. */
  static final int PART = 256;

  /** A place at the instance is kept for it while it is on its way. */
  static final int RESERVED = 512;

  /** What it found in a cache has to be fetched anew. */
  static final int REFRESH = 1024;

  /** A branch on a cache's own account. */
  static final int OWN = 2048;

  /** It has failed and takes back what its calls did. */
  static final int UNDOING = 1 << 12;

  /** It holds a connection of its caller's pool. */
  static final int HOLDS_CONNECTION = 1 << 13;

  /** It has the lock of its instance. */
  static final int HOLDS_LOCK = 1 << 15;

  /** The second of two attempts at a time. */
  static final int HEDGE = 1 << 14;

  /** What is noted about calls of sampled requests; null: nothing is. See {@link Tracer}. */
  HopNotes[] notes;

  /** Calls in flight at most; more end the run. */
  static final int MOST = 1 << 20;

  private final int most;
  private int free = -1;
  private int used;
  private int live;
  private int timers;

  /** Slots for controls, and at most {@link #MOST} calls. */
  Calls(int controls) {
    this(controls, MOST);
  }

  Calls(int controls, int most) {
    super(first(controls, controls + most));
    this.most = controls + most;
    used = controls;
  }

  /** The slots to begin with, from which doubling leads to just so many. */
  private static int first(int controls, int slots) {
    int first = slots;
    while (first / 2 >= Math.max(1024, controls + 256)) {
      first = first / 2 + first % 2;
    }
    return first;
  }

  /** Bytes of all calls at most, with those that are copied while room is made for more. */
  static long bytes(int controls, int most) {
    long slots = (long) controls + most;
    return (slots + slots / 2 + 2) * BYTES;
  }

  /** A fresh call without parent, candidate or flags. */
  int take() {
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

  /** See {@link NewCalls#answering}. */
  int replace(int c) {
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
  void reuse(int c) {
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
  int timer(int state, int instance, int subject) {
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
  void rang(int t) {
    release(t);
    live++;
    timers--;
  }

  /** Frees a call; its timers are cancelled and its children orphaned. */
  void release(int c) {
    state(c, FREE);
    moveOn(c);
    next(c, free);
    free = c;
    live--;
  }

  /** Calls in flight. */
  int live() {
    return live;
  }

  /** Records in use: of calls and of timers. */
  int inUse() {
    return live + timers;
  }

  /** Events to come that are no calls, those of the controls apart. */
  int timers() {
    return timers;
  }

  /** Slots that there can be. */
  int most() {
    return most;
  }

  /** One past the highest slot ever used. */
  int bound() {
    return used;
  }

  /** Whether the caller is still there and waits for answers. */
  boolean awaited(int c) {
    int p = parent(c);
    return p >= 0 && generation(p) == parentGeneration(c) && state(p) == DOWNSTREAM;
  }

  void adopt(int c, int newParent) {
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
