package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype.Takeover;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.record.Calls;

/**
 * Who takes the place of a primary that is down for too long. A standby is a fresh instance in its
 * place; the machine that went down is the standby once it is back. Else the first replica that is
 * up becomes the primary and stays it; the machine that went down comes back as a replica.
 */
final class Failovers {
  private final CompiledTopology net;

  /** How often an instance went down: an event for an earlier time counts no more. */
  private final int[] falls;

  /** Causes that keep a machine down whose place its standby has taken. */
  private final int[] replaced;

  /** Whether a node waits for anybody who could be its primary. */
  private final boolean[] headless;

  Failovers(CompiledTopology net) {
    this.net = net;
    falls = new int[net.nodes.nodeOf.length];
    replaced = new int[net.nodes.nodeOf.length];
    headless = new boolean[net.nodes.count];
  }

  /** An instance of a node that has somebody to take over went down. */
  void down(Kernel k, int i, int node) {
    Takeover takeover = net.nodes.takeover[node];
    falls[i]++;
    if (i != k.instances.primary[node]) {
      return;
    }
    k.agenda.after(takeover.nanos(), k.calls.timer(Calls.TAKEOVER, i, falls[i]));
  }

  /** The time has come to take the place of an instance, if it is still down. */
  void due(Kernel k, int c) {
    int i = k.calls.instance(c);
    boolean late = k.calls.subject(c) != falls[i] || k.instances.down(i) == 0;
    k.calls.rang(c);
    if (late) {
      return;
    }
    int node = net.nodes.nodeOf[i];
    if (!net.nodes.takeover[node].standby()) {
      promote(k, node);
    } else if (replaced[i] > 0) {
      headless[node] = true;
    } else {
      replace(k, i);
    }
  }

  private void replace(Kernel k, int i) {
    replaced[i] = k.instances.down(i);
    k.instances.down(i, 0);
    Crashes.isUp(k, i);
  }

  private void promote(Kernel k, int node) {
    int first = net.nodes.firstInstance[node];
    int i = first;
    while (i < first + net.nodes.instances[node] && k.instances.down(i) > 0) {
      i++;
    }
    headless[node] = i == first + net.nodes.instances[node];
    if (!headless[node]) {
      k.instances.primary[node] = i;
    }
  }

  /** An instance is up. */
  void up(Kernel k, int i) {
    int node = net.nodes.nodeOf[i];
    if (headless[node] && net.nodes.takeover[node].standby()) {
      headless[node] = false;
    } else if (headless[node]) {
      promote(k, node);
    }
  }

  /** Whether the end of a cause is that of a machine that its standby has replaced. */
  boolean spares(Kernel k, int i) {
    if (replaced[i] == 0) {
      return false;
    }
    if (--replaced[i] == 0 && headless[net.nodes.nodeOf[i]]) {
      replace(k, i);
    }
    return true;
  }
}
