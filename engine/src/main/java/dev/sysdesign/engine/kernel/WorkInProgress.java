package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.agenda.Agenda;
import dev.sysdesign.engine.kernel.record.Calls;

/**
 * What happens to work in progress as a slowdown begins or ends: what is left of it goes on at the
 * new pace. Rare, so it looks at all calls.
 */
final class WorkInProgress implements Agenda.Delays {
  private final Kernel k;
  private final Slowdowns.Slowness slowness;

  /** By how much the work of a call took longer before, then by how much more it does now. */
  private final double[] work;

  private final double[] core;

  private WorkInProgress(Kernel k, Slowdowns.Slowness slowness) {
    this.k = k;
    this.slowness = slowness;
    int bound = k.calls.bound();
    work = new double[bound];
    core = new double[bound];
  }

  /** Lets a slowdown begin or end. */
  static void change(Kernel k, Slowdowns.Slowness slowness, Runnable change) {
    if (slowness.reads() == 1 && slowness.writes() == 1 && slowness.computing() == 1) {
      change.run();
      return;
    }
    WorkInProgress paces = new WorkInProgress(k, slowness);
    paces.before();
    change.run();
    paces.after();
    k.agenda.reschedule(paces);
    for (int i = slowness.first(); i <= slowness.last(); i++) {
      k.cores.repace(k, i, paces);
    }
  }

  private void before() {
    for (int c = 0; c < work.length; c++) {
      if (isAtWork(c)) {
        int i = k.calls.instance(c);
        work[c] = k.slowdowns.pace(k, c, i, k.nodes.nodeOf[i]);
        core[c] = k.slowdowns.corePace(k, c, i);
      }
    }
  }

  private void after() {
    for (int c = 0; c < work.length; c++) {
      if (work[c] == 0) {
        continue;
      }
      int i = k.calls.instance(c);
      int node = k.nodes.nodeOf[i];
      work[c] = k.slowdowns.pace(k, c, i, node) / work[c];
      core[c] = k.slowdowns.corePace(k, c, i) / core[c];
      begunOrNot(c, node);
    }
  }

  /** The part of its work that a call has not come to yet, or that waits without an event. */
  private void begunOrNot(int c, int node) {
    Calls calls = k.calls;
    int state = calls.state(c);
    long before = calls.work(c);
    calls.work(c, times(before, work[c]));
    if (state == Calls.AWAITS_CORE) {
      k.tally.work[node] += calls.work(c) - before;
    } else if (computes(state)) {
      double later = 1 - k.nodes.cpu[node];
      k.tally.work[node] += Math.round(later * (calls.work(c) - before));
    }
    if (state == Calls.STOPPED_SERVICE || state == Calls.STOPPED_COMPUTE) {
      calls.workLeft(c, repaced(c, calls.workLeft(c)));
    }
  }

  private boolean isAtWork(int c) {
    int state = k.calls.state(c);
    boolean working =
        CallState.isAtWork(state)
            || state == Calls.AWAITS_CORE
            || state == Calls.SHARES_CORES
            || state == Calls.STOPPED_SERVICE
            || state == Calls.STOPPED_COMPUTE;
    return working
        && slowness.first() <= k.calls.instance(c)
        && k.calls.instance(c) <= slowness.last();
  }

  private static boolean computes(int state) {
    return state == Calls.COMPUTE
        || state == Calls.PAUSED_COMPUTE
        || state == Calls.STOPPED_COMPUTE
        || state == Calls.SHARES_CORES;
  }

  /** What is left of the work that a call has begun, at the new pace. */
  long repaced(int c, long left) {
    int node = k.nodes.nodeOf[k.calls.instance(c)];
    boolean computes = computes(k.calls.state(c));
    long longer = times(left, work[c] * (computes ? core[c] : 1));
    k.tally.work[node] += longer - left;
    k.tally.coreWork[node] += computes ? longer - left : 0;
    return longer;
  }

  private static long times(long nanos, double factor) {
    return (long) (nanos * factor + 0.5);
  }

  @Override
  public boolean concerns(int record) {
    return record < work.length
        && work[record] != 0
        && CallState.isAtWork(k.calls.state(record))
        && (work[record] != 1 || core[record] != 1);
  }

  @Override
  public long instead(int record, long delay) {
    int state = k.calls.state(record);
    if (state == Calls.SERVICE || state == Calls.COMPUTE) {
      return repaced(record, delay);
    }
    long left = repaced(record, k.stoppages.catchUp(k, record, delay));
    state = k.calls.state(record);
    if (state == Calls.SERVICE || state == Calls.COMPUTE) {
      return left;
    }
    k.calls.workLeft(record, left);
    return -1;
  }
}
