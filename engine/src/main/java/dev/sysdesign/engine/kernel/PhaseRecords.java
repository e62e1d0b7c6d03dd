package dev.sysdesign.engine.kernel;

/**
 * What is known of a call while it is in certain states only: several have the same place in its
 * record, of which one means something at a time. Each is written as its state begins.
 */
class PhaseRecords extends CallRecords {
  PhaseRecords(int capacity) {
    super(capacity);
  }

  /** When it began to wait for others: {@link CallState#DOWNSTREAM}. */
  final long waitsSince(int c) {
    return phase(c);
  }

  final void waitsSince(int c, long value) {
    phase(c, value);
  }

  /** It waits for others no longer; the time counts. */
  final void waited(int c, long now) {
    downstream(c, downstream(c) + now - waitsSince(c));
  }

  /**
   * The instance that waits for its answer while a message of it is held up: {@link
   * CallState#HELD_OUT} and the like; -1: nobody known.
   */
  final int heldFrom(int c) {
    return (int) phase(c);
  }

  final void heldFrom(int c, int instance) {
    phase(c, instance);
  }

  /** Nanoseconds that its way takes beside waiting for a link: {@link CallState#WIRE_OUT}. */
  final long moreWay(int c) {
    return phase(c);
  }

  final void moreWay(int c, long value) {
    phase(c, value);
  }

  /** How long its instance had stood still before: {@link CallState#PAUSED_SERVICE}. */
  final long stoodBefore(int c) {
    return phase(c);
  }

  final void stoodBefore(int c, long value) {
    phase(c, value);
  }

  /** Nanoseconds of work that are left: {@link CallState#STOPPED_SERVICE}. */
  final long workLeft(int c) {
    return phase(c);
  }

  final void workLeft(int c, long value) {
    phase(c, value);
  }

  /** What the clock of its instance shows when it is done: {@link CallState#SHARES_CORES}. */
  final double sharedUntil(int c) {
    return Double.longBitsToDouble(phase(c));
  }

  final void sharedUntil(int c, double value) {
    phase(c, Double.doubleToRawLongBits(value));
  }

  /** How far behind a core of its own its instance was when it came: the same. */
  final double behindBefore(int c) {
    return Double.longBitsToDouble(since(c));
  }

  final void behindBefore(int c, double value) {
    since(c, Double.doubleToRawLongBits(value));
  }

  /** Its place in the heap of those who share cores: the same. */
  final int place(int c) {
    return next(c);
  }

  final void place(int c, int value) {
    next(c, value);
  }

  /** When it began to wait for a core: {@link CallState#AWAITS_CORE}. */
  final long awaitsCoreSince(int c) {
    return since(c);
  }

  final void awaitsCoreSince(int c, long value) {
    since(c, value);
  }

  /** How often a request of it has been held up; before its work there is room for that. */
  final long resendings(int c) {
    return work(c);
  }

  final void resendings(int c, long value) {
    work(c, value);
  }

  /** The candidates of a router that it has tried, a bit each; after its work there is room. */
  final long tried(int c) {
    return work(c);
  }

  final void tried(int c, long value) {
    work(c, value);
  }

  /** The key of a cache that it asks for. */
  final int key(int c) {
    return subject(c);
  }

  final void key(int c, int value) {
    subject(c, value);
  }

  /** What it has to do with the questions of a cache of names; see {@link Lookups}. */
  final int question(int c) {
    return subject(c);
  }

  final void question(int c, int value) {
    subject(c, value);
  }

  /** The lane of a part of a message. */
  final int lane(int c) {
    return subject(c);
  }

  final void lane(int c, int value) {
    subject(c, value);
  }

  /** The user whose request it is. */
  final int user(int c) {
    return subject(c);
  }

  final void user(int c, int value) {
    subject(c, value);
  }

  /** It asks for the same as another one: a key, or for a name. */
  final void wanted(int c, int of) {
    subject(c, subject(of));
  }
}
