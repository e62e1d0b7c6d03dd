package dev.sysdesign.engine.kernel.record;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;

/** What changes about every instance with every call, side by side. */
public class InstanceRecords {
  private static final int NODE = 0;
  private static final int BUSY = 1;
  private static final int SLOTS = 2;
  private static final int WAITING = 3;
  private static final int HEAD = 4;
  private static final int TAIL = 5;
  private static final int LAST_READ = 6;
  private static final int DOWN = 7;
  private static final int CORES_BUSY = 8;
  private static final int CORE_HEAD = 9;
  private static final int CORE_TAIL = 10;
  private static final int LEAKED = 11;
  private static final int INTS = 16;

  private final int[] ints;

  public InstanceRecords(CompiledTopology net) {
    ints = new int[net.nodes.nodeOf.length * INTS];
    for (int i = 0; i < net.nodes.nodeOf.length; i++) {
      ints[i * INTS + NODE] = net.nodes.nodeOf[i];
      slots(i, net.nodes.slots[net.nodes.nodeOf[i]]);
      head(i, -1);
      tail(i, -1);
      lastRead(i, -1);
      coreHead(i, -1);
    }
  }

  /** What it is an instance of. */
  public final int node(int i) {
    return ints[i * INTS + NODE];
  }

  /** Slots in use. */
  public final int busy(int i) {
    return ints[i * INTS + BUSY];
  }

  public final void busy(int i, int value) {
    ints[i * INTS + BUSY] = value;
  }

  /** One more slot is in use. */
  public final void occupy(int i) {
    ints[i * INTS + BUSY]++;
  }

  /** One slot less is in use. */
  public final void vacate(int i) {
    ints[i * INTS + BUSY]--;
  }

  /** Slots that there are, without those that have leaked. */
  public final int slots(int i) {
    return ints[i * INTS + SLOTS];
  }

  public final void slots(int i, int value) {
    ints[i * INTS + SLOTS] = value;
  }

  /** Calls that wait for a slot. */
  public final int waiting(int i) {
    return ints[i * INTS + WAITING];
  }

  public final void waiting(int i, int value) {
    ints[i * INTS + WAITING] = value;
  }

  /** The first of the waiting calls; -1 without one. */
  public final int head(int i) {
    return ints[i * INTS + HEAD];
  }

  public final void head(int i, int value) {
    ints[i * INTS + HEAD] = value;
  }

  /** The last of them. */
  public final int tail(int i) {
    return ints[i * INTS + TAIL];
  }

  public final void tail(int i, int value) {
    ints[i * INTS + TAIL] = value;
  }

  /** The last of the waiting reads, where they go first. */
  public final int lastRead(int i) {
    return ints[i * INTS + LAST_READ];
  }

  public final void lastRead(int i, int value) {
    ints[i * INTS + LAST_READ] = value;
  }

  /** How many causes keep it down; 0: it is up. */
  public final int down(int i) {
    return ints[i * INTS + DOWN];
  }

  public final void down(int i, int value) {
    ints[i * INTS + DOWN] = value;
  }

  /** One cause more, or less, keeps it down; returns how many do. */
  public final int down(int i, boolean more) {
    ints[i * INTS + DOWN] += more ? 1 : -1;
    return down(i);
  }

  /** Cores in use. */
  public final int coresBusy(int i) {
    return ints[i * INTS + CORES_BUSY];
  }

  public final void coresBusy(int i, int value) {
    ints[i * INTS + CORES_BUSY] = value;
  }

  /** The first of the calls that wait for a core; -1 without one. */
  public final int coreHead(int i) {
    return ints[i * INTS + CORE_HEAD];
  }

  public final void coreHead(int i, int value) {
    ints[i * INTS + CORE_HEAD] = value;
  }

  /** The last of them. */
  public final int coreTail(int i) {
    return ints[i * INTS + CORE_TAIL];
  }

  public final void coreTail(int i, int value) {
    ints[i * INTS + CORE_TAIL] = value;
  }

  /** Slots that are held for nothing. */
  public final int leaked(int i) {
    return ints[i * INTS + LEAKED];
  }

  public final void leaked(int i, int value) {
    ints[i * INTS + LEAKED] = value;
  }
}
