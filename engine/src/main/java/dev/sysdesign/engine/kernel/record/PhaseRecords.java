package dev.sysdesign.engine.kernel.record;

/**
 * What is known of a call while it is in certain states only: several have the same place in its
 * record, of which one means something at a time. Each is written as its state begins.
 */
public class PhaseRecords extends CallRecords {
  public PhaseRecords(int capacity) {
    super(capacity);
  }

  /** When it began to wait for others: {@link dev.sysdesign.engine.kernel.CallState#DOWNSTREAM}. */
  public final long waitsSince(int c) {
    return phase(c);
  }

  public final void waitsSince(int c, long value) {
    phase(c, value);
  }

  /** It waits for others no longer; the time counts. */
  public final void waited(int c, long now) {
    downstream(c, downstream(c) + now - waitsSince(c));
  }

  /**
   * The instance that waits for its answer while a message of it is held up: {@link
   * dev.sysdesign.engine.kernel.CallState#HELD_OUT} and the like; -1: nobody known.
   */
  public final int heldFrom(int c) {
    return (int) phase(c);
  }

  public final void heldFrom(int c, int instance) {
    phase(c, instance);
  }

  /**
   * Nanoseconds that its way takes beside waiting for a link: {@link
   * dev.sysdesign.engine.kernel.CallState#WIRE_OUT}.
   */
  public final long moreWay(int c) {
    return phase(c);
  }

  public final void moreWay(int c, long value) {
    phase(c, value);
  }

  /**
   * How long its instance had stood still before: {@link
   * dev.sysdesign.engine.kernel.CallState#PAUSED_SERVICE}.
   */
  public final long stoodBefore(int c) {
    return phase(c);
  }

  public final void stoodBefore(int c, long value) {
    phase(c, value);
  }

  /**
   * Nanoseconds of work that are left: {@link
   * dev.sysdesign.engine.kernel.CallState#STOPPED_SERVICE}.
   */
  public final long workLeft(int c) {
    return phase(c);
  }

  public final void workLeft(int c, long value) {
    phase(c, value);
  }

  /**
   * What the clock of its instance shows when it is done: {@link
   * dev.sysdesign.engine.kernel.CallState#SHARES_CORES}.
   */
  public final double sharedUntil(int c) {
    return Double.longBitsToDouble(phase(c));
  }

  public final void sharedUntil(int c, double value) {
    phase(c, Double.doubleToRawLongBits(value));
  }

  /** How far behind a core of its own its instance was when it came: the same. */
  public final double behindBefore(int c) {
    return Double.longBitsToDouble(since(c));
  }

  public final void behindBefore(int c, double value) {
    since(c, Double.doubleToRawLongBits(value));
  }

  /** Its place in the heap of those who share cores: the same. */
  public final int place(int c) {
    return next(c);
  }

  public final void place(int c, int value) {
    next(c, value);
  }

  /**
   * When it began to wait for a core: {@link dev.sysdesign.engine.kernel.CallState#AWAITS_CORE}.
   */
  public final long awaitsCoreSince(int c) {
    return since(c);
  }

  public final void awaitsCoreSince(int c, long value) {
    since(c, value);
  }

  /** How often a request of it has been held up; before its work there is room for that. */
  public final long resendings(int c) {
    return work(c);
  }

  public final void resendings(int c, long value) {
    work(c, value);
  }

  /** The candidates of a router that it has tried, a bit each; after its work there is room. */
  public final long tried(int c) {
    return work(c);
  }

  public final void tried(int c, long value) {
    work(c, value);
  }

  /** The key of a cache that it asks for. */
  public final int key(int c) {
    return subject(c);
  }

  public final void key(int c, int value) {
    subject(c, value);
  }

  /**
   * What it has to do with the questions of a cache of names; see {@link
   * dev.sysdesign.engine.kernel.Lookups}.
   */
  public final int question(int c) {
    return subject(c);
  }

  public final void question(int c, int value) {
    subject(c, value);
  }

  /** The lane of a part of a message. */
  public final int lane(int c) {
    return subject(c);
  }

  public final void lane(int c, int value) {
    subject(c, value);
  }

  /** The user whose request it is. */
  public final int user(int c) {
    return subject(c);
  }

  public final void user(int c, int value) {
    subject(c, value);
  }

  /** It asks for the same as another one: a key, or for a name. */
  public final void wanted(int c, int of) {
    subject(c, subject(of));
  }
}
