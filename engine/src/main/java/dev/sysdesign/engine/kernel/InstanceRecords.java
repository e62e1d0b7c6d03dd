package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;

/** What changes about every instance with every call, side by side. */
class InstanceRecords {
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

  InstanceRecords(CompiledTopology net) {
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
  final int node(int i) {
    return ints[i * INTS + NODE];
  }

  /** Slots in use. */
  final int busy(int i) {
    return ints[i * INTS + BUSY];
  }

  final void busy(int i, int value) {
    ints[i * INTS + BUSY] = value;
  }

  /** One more slot is in use. */
  final void occupy(int i) {
    ints[i * INTS + BUSY]++;
  }

  /** One slot less is in use. */
  final void vacate(int i) {
    ints[i * INTS + BUSY]--;
  }

  /** Slots that there are, without those that have leaked. */
  final int slots(int i) {
    return ints[i * INTS + SLOTS];
  }

  final void slots(int i, int value) {
    ints[i * INTS + SLOTS] = value;
  }

  /** Calls that wait for a slot. */
  final int waiting(int i) {
    return ints[i * INTS + WAITING];
  }

  final void waiting(int i, int value) {
    ints[i * INTS + WAITING] = value;
  }

  /** The first of the waiting calls; -1 without one. */
  final int head(int i) {
    return ints[i * INTS + HEAD];
  }

  final void head(int i, int value) {
    ints[i * INTS + HEAD] = value;
  }

  /** The last of them. */
  final int tail(int i) {
    return ints[i * INTS + TAIL];
  }

  final void tail(int i, int value) {
    ints[i * INTS + TAIL] = value;
  }

  /** The last of the waiting reads, where they go first. */
  final int lastRead(int i) {
    return ints[i * INTS + LAST_READ];
  }

  final void lastRead(int i, int value) {
    ints[i * INTS + LAST_READ] = value;
  }

  /** How many causes keep it down; 0: it is up. */
  final int down(int i) {
    return ints[i * INTS + DOWN];
  }

  final void down(int i, int value) {
    ints[i * INTS + DOWN] = value;
  }

  /** One cause more, or less, keeps it down; returns how many do. */
  final int down(int i, boolean more) {
    ints[i * INTS + DOWN] += more ? 1 : -1;
    return down(i);
  }

  /** Cores in use. */
  final int coresBusy(int i) {
    return ints[i * INTS + CORES_BUSY];
  }

  final void coresBusy(int i, int value) {
    ints[i * INTS + CORES_BUSY] = value;
  }

  /** The first of the calls that wait for a core; -1 without one. */
  final int coreHead(int i) {
    return ints[i * INTS + CORE_HEAD];
  }

  final void coreHead(int i, int value) {
    ints[i * INTS + CORE_HEAD] = value;
  }

  /** The last of them. */
  final int coreTail(int i) {
    return ints[i * INTS + CORE_TAIL];
  }

  final void coreTail(int i, int value) {
    ints[i * INTS + CORE_TAIL] = value;
  }

  /** Slots that are held for nothing. */
  final int leaked(int i) {
    return ints[i * INTS + LEAKED];
  }

  final void leaked(int i, int value) {
    ints[i * INTS + LEAKED] = value;
  }
}
