package dev.sysdesign.engine.kernel.record;

import java.util.Arrays;

/**
 * What is known of every call, the fields of one side by side: an event reads and writes most of
 * them, and so needs few cache lines and few checks of bounds. Times are in nanoseconds from the
 * start of the run.
 */
public class CallRecords {
  private static final int STATE = 0;
  private static final int CAUSE = 1;
  private static final int ATTEMPT = 2;
  private static final int FLAGS = 3;
  private static final int GENERATION = 4;
  private static final int PARENT = 5;
  private static final int PARENT_GENERATION = 6;
  private static final int EDGE = 7;
  private static final int INSTANCE = 8;
  private static final int REQUEST = 9;
  private static final int PENDING = 10;
  private static final int PROGRAM = 11;
  private static final int CANDIDATE = 12;
  private static final int VISIT = 13;
  private static final int DELAY = 14;
  private static final int CHANNEL = 15;
  private static final int TWIN = 16;
  private static final int NEXT = 17;
  private static final int PREVIOUS = 18;
  private static final int SUBJECT = 19;
  private static final int ROOT = 20;
  private static final int EPOCH = 21;
  private static final int INTS = 24;

  private static final int ISSUED = 0;
  private static final int ARRIVED = 1;
  private static final int HELD = 2;
  private static final int WORK = 3;
  private static final int PHASE = 4;
  private static final int DOWNSTREAM = 5;
  private static final int UNDO = 6;
  private static final int SINCE = 7;
  private static final int LONGS = 8;

  /** Of a record. */
  public static final int BYTES = INTS * Integer.BYTES + LONGS * Long.BYTES;

  private int[] ints;
  private long[] longs;

  public CallRecords(int capacity) {
    ints = new int[capacity * INTS];
    longs = new long[capacity * LONGS];
  }

  public final int capacity() {
    return longs.length / LONGS;
  }

  public final void grow(int capacity) {
    ints = Arrays.copyOf(ints, capacity * INTS);
    longs = Arrays.copyOf(longs, capacity * LONGS);
  }

  /** Makes a record that was used before one of a new call: nothing is known but its generation. */
  public final void clear(int c) {
    int[] record = ints;
    int at = c * INTS;
    record[at + FLAGS] = 0;
    record[at + ATTEMPT] = 0;
    record[at + CAUSE] = -1;
    record[at + PARENT] = -1;
    record[at + CANDIDATE] = -1;
    record[at + PENDING] = 0;
    record[at + CHANNEL] = -1;
    record[at + TWIN] = -1;
    longs[c * LONGS + DOWNSTREAM] = 0;
    longs[c * LONGS + UNDO] = 0;
  }

  /** Copies a whole record, but not its generation and its place in a line. */
  public final void copy(int from, int to) {
    int generation = generation(to);
    System.arraycopy(ints, from * INTS, ints, to * INTS, INTS);
    System.arraycopy(longs, from * LONGS, longs, to * LONGS, LONGS);
    ints[to * INTS + GENERATION] = generation;
  }

  /** Timers and children of a call no longer count. */
  public final void moveOn(int c) {
    ints[c * INTS + GENERATION]++;
  }

  public final void raise(int c, int flags) {
    ints[c * INTS + FLAGS] |= flags;
  }

  public final void lower(int c, int flags) {
    ints[c * INTS + FLAGS] &= ~flags;
  }

  public final boolean has(int c, int flag) {
    return (ints[c * INTS + FLAGS] & flag) != 0;
  }

  /** One more call to wait for. */
  public final void awaitMore(int c) {
    ints[c * INTS + PENDING]++;
  }

  /** One call less to wait for; returns how many are left. */
  public final int awaitLess(int c) {
    return --ints[c * INTS + PENDING];
  }

  /** What its next event means, or what it waits for. */
  public final int state(int c) {
    return ints[c * INTS + STATE];
  }

  public final void state(int c, int value) {
    ints[c * INTS + STATE] = value;
  }

  /** Why it failed; -1: it has not. */
  public final int cause(int c) {
    return ints[c * INTS + CAUSE];
  }

  public final void cause(int c, int value) {
    ints[c * INTS + CAUSE] = value;
  }

  /** How many attempts there were before. */
  public final int attempt(int c) {
    return ints[c * INTS + ATTEMPT];
  }

  public final void attempt(int c, int value) {
    ints[c * INTS + ATTEMPT] = value;
  }

  /** See the constants of {@link Calls}. */
  public final int flags(int c) {
    return ints[c * INTS + FLAGS];
  }

  public final void flags(int c, int value) {
    ints[c * INTS + FLAGS] = value;
  }

  /** Grows whenever timers and children of it no longer count. */
  public final int generation(int c) {
    return ints[c * INTS + GENERATION];
  }

  public final void generation(int c, int value) {
    ints[c * INTS + GENERATION] = value;
  }

  /** The call that waits for it; -1: none. */
  public final int parent(int c) {
    return ints[c * INTS + PARENT];
  }

  public final void parent(int c, int value) {
    ints[c * INTS + PARENT] = value;
  }

  /** The generation of its parent when it was made. */
  public final int parentGeneration(int c) {
    return ints[c * INTS + PARENT_GENERATION];
  }

  public final void parentGeneration(int c, int value) {
    ints[c * INTS + PARENT_GENERATION] = value;
  }

  /** The edge that it goes over; -1: it is a request. */
  public final int edge(int c) {
    return ints[c * INTS + EDGE];
  }

  public final void edge(int c, int value) {
    ints[c * INTS + EDGE] = value;
  }

  /** Where it is, or goes to. */
  public final int instance(int c) {
    return ints[c * INTS + INSTANCE];
  }

  public final void instance(int c, int value) {
    ints[c * INTS + INSTANCE] = value;
  }

  /** What it is made for. */
  public final int request(int c) {
    return ints[c * INTS + REQUEST];
  }

  public final void request(int c, int value) {
    ints[c * INTS + REQUEST] = value;
  }

  /** Calls that it waits for. */
  public final int pending(int c) {
    return ints[c * INTS + PENDING];
  }

  public final void pending(int c, int value) {
    ints[c * INTS + PENDING] = value;
  }

  /** Where it goes on in the program of its node. */
  public final int program(int c) {
    return ints[c * INTS + PROGRAM];
  }

  public final void program(int c, int value) {
    ints[c * INTS + PROGRAM] = value;
  }

  /** What its router watches; -1: none. */
  public final int candidate(int c) {
    return ints[c * INTS + CANDIDATE];
  }

  public final void candidate(int c, int value) {
    ints[c * INTS + CANDIDATE] = value;
  }

  /** Which visit of its request to its node this is. */
  public final int visit(int c) {
    return ints[c * INTS + VISIT];
  }

  public final void visit(int c, int value) {
    ints[c * INTS + VISIT] = value;
  }

  /** The delay of one way; -1: none. */
  public final int delay(int c) {
    return ints[c * INTS + DELAY];
  }

  public final void delay(int c, int value) {
    ints[c * INTS + DELAY] = value;
  }

  /** Its caller's pool, breaker and budget, through which it has gone; -1: none. */
  public final int channel(int c) {
    return ints[c * INTS + CHANNEL];
  }

  public final void channel(int c, int value) {
    ints[c * INTS + CHANNEL] = value;
  }

  /** The other attempt at the same call; -1: none. */
  public final int twin(int c) {
    return ints[c * INTS + TWIN];
  }

  public final void twin(int c, int value) {
    ints[c * INTS + TWIN] = value;
  }

  /** The one behind it where it stands in a line. */
  public final int next(int c) {
    return ints[c * INTS + NEXT];
  }

  public final void next(int c, int value) {
    ints[c * INTS + NEXT] = value;
  }

  /** The one before it where it stands in a line. */
  public final int previous(int c) {
    return ints[c * INTS + PREVIOUS];
  }

  public final void previous(int c, int value) {
    ints[c * INTS + PREVIOUS] = value;
  }

  /** What it is about; see {@link PhaseRecords} for what that is when. */
  public final int subject(int c) {
    return ints[c * INTS + SUBJECT];
  }

  public final void subject(int c, int value) {
    ints[c * INTS + SUBJECT] = value;
  }

  /**
   * The node and the cause with which its failure began, as {@link
   * dev.sysdesign.engine.kernel.tally.RootCauses} keeps them.
   */
  public final int root(int c) {
    return ints[c * INTS + ROOT];
  }

  public final void root(int c, int value) {
    ints[c * INTS + ROOT] = value;
  }

  /** The period of the breaker in which it was let through. */
  public final int epoch(int c) {
    return ints[c * INTS + EPOCH];
  }

  public final void epoch(int c, int value) {
    ints[c * INTS + EPOCH] = value;
  }

  /** When its caller wanted to call. */
  public final long issued(int c) {
    return longs[c * LONGS + ISSUED];
  }

  public final void issued(int c, long value) {
    longs[c * LONGS + ISSUED] = value;
  }

  /** When it reached its instance. */
  public final long arrived(int c) {
    return longs[c * LONGS + ARRIVED];
  }

  public final void arrived(int c, long value) {
    longs[c * LONGS + ARRIVED] = value;
  }

  /** When a message of it was first held up; -1: it was not. Known on troubled edges only. */
  public final long held(int c) {
    return longs[c * LONGS + HELD];
  }

  public final void held(int c, long value) {
    longs[c * LONGS + HELD] = value;
  }

  /** How long its node works on it, in nanoseconds. */
  public final long work(int c) {
    return longs[c * LONGS + WORK];
  }

  public final void work(int c, long value) {
    longs[c * LONGS + WORK] = value;
  }

  /** A number of the state that it is in; see {@link PhaseRecords}. */
  public final long phase(int c) {
    return longs[c * LONGS + PHASE];
  }

  public final void phase(int c, long value) {
    longs[c * LONGS + PHASE] = value;
  }

  /** How long it has waited for others, in nanoseconds. */
  public final long downstream(int c) {
    return longs[c * LONGS + DOWNSTREAM];
  }

  public final void downstream(int c, long value) {
    longs[c * LONGS + DOWNSTREAM] = value;
  }

  /** A second number of that state. */
  public final long since(int c) {
    return longs[c * LONGS + SINCE];
  }

  public final void since(int c, long value) {
    longs[c * LONGS + SINCE] = value;
  }

  /**
   * What of its calls has to be taken back should it fail; see {@link
   * dev.sysdesign.engine.kernel.Sagas}.
   */
  public final long undo(int c) {
    return longs[c * LONGS + UNDO];
  }

  public final void undo(int c, long value) {
    longs[c * LONGS + UNDO] = value;
  }
}
