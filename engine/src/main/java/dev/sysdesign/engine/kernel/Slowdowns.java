package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Layered;
import dev.sysdesign.engine.kernel.record.NodeRecords;
import dev.sysdesign.engine.random.Exp;
import dev.sysdesign.engine.random.Mix;
import java.util.ArrayList;
import java.util.List;

/** What makes the work of instances longer than it is by itself, and what makes it fail. */
public final class Slowdowns {
  /** The chance that a call fails after its work, by instance. */
  public final Layered errors;

  /** The same with all that makes some calls fail always: 0 where no call fails. */
  private final Layered doubts;

  private final CompiledTopology net;
  private final NodeRecords nodes;
  private final List<Slowness> slow = new ArrayList<>();
  private final List<Poisoning> poison = new ArrayList<>();

  /**
   * A cause of slow work.
   *
   * @param first and {@code last} instance
   */
  public record Slowness(
      int first, int last, double reads, double writes, double computing, AffectedCalls hits) {}

  /** A cause of failures that no further try avoids. */
  public record Poisoning(int node, AffectedCalls hits) {}

  Slowdowns(CompiledTopology net, NodeRecords nodes) {
    this.net = net;
    this.nodes = nodes;
    double[] rates = new double[net.nodes.nodeOf.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = net.nodes.errorRate[net.nodes.nodeOf[i]];
    }
    errors = new Layered(rates, Slowdowns::either);
    doubts = new Layered(rates, Slowdowns::either);
    refresh();
    for (int node = 0; node < net.nodes.count; node++) {
      refreshDoubts(node);
    }
  }

  private static double either(double one, double other) {
    return 1 - (1 - one) * (1 - other);
  }

  public void add(Kernel k, Slowness slowness) {
    WorkInProgress.change(k, slowness, () -> slow.add(slowness));
    refresh();
  }

  public void remove(Kernel k, Slowness slowness) {
    WorkInProgress.change(k, slowness, () -> slow.remove(slowness));
    refresh();
  }

  public void add(Poisoning poisoning) {
    poison.add(poisoning);
  }

  public void remove(Poisoning poisoning) {
    poison.remove(poisoning);
  }

  private void refresh() {
    for (int node = 0; node < net.nodes.count; node++) {
      nodes.set(node, NodeRecords.STRAINED, net.nodes.slowdown[node] != null);
    }
    for (Slowness slowness : slow) {
      nodes.set(net.nodes.nodeOf[slowness.first()], NodeRecords.STRAINED, true);
    }
  }

  /** A cause makes calls of an instance fail, some of them or always the same. */
  public void doubt(int i, Fault cause, double share) {
    doubts.impose(i, cause, share);
    refreshDoubts(net.nodes.nodeOf[i]);
  }

  public void trust(int i, Fault cause) {
    doubts.lift(i, cause);
    refreshDoubts(net.nodes.nodeOf[i]);
  }

  private void refreshDoubts(int node) {
    boolean any = false;
    for (int i = 0; i < net.nodes.instances[node]; i++) {
      any |= doubts.now[net.nodes.firstInstance[node] + i] != 0;
    }
    nodes.set(node, NodeRecords.DOUBTFUL, any);
  }

  /** Whether a call of a doubtful node fails after its work. */
  boolean errs(Kernel k, int c, int node) {
    int i = k.calls.instance(c);
    if (doubts.now[i] == 0) {
      return false;
    }
    if (Mix.unit(k.draw(k.draws.error[node], c)) < errors.now[i]) {
      return true;
    }
    for (int n = 0; n < poison.size(); n++) {
      Poisoning poisoning = poison.get(n);
      if (poisoning.node() == node && poisoning.hits().hitRequest(k, c)) {
        return true;
      }
    }
    return false;
  }

  /** How long work takes on an instance where it takes longer. */
  long work(Kernel k, int c, int i, int node, long work) {
    double longer = work;
    if (net.nodes.slowdown[node] != null) {
      double busy = (double) k.instances.busy(i) / net.nodes.slots[node];
      longer = slowed(net.nodes.slowdown[node], work, busy);
    }
    boolean write = k.calls.has(c, Calls.WRITE);
    boolean unlimited = net.nodes.cores[node] == Nodes.NO_LIMIT;
    for (int n = 0; n < slow.size(); n++) {
      Slowness s = slow.get(n);
      if (s.first() <= i && i <= s.last() && s.hits().hitRequest(k, c)) {
        longer *= write ? s.writes() : s.reads();
        longer *= unlimited ? 1 + net.nodes.cpu[node] * (s.computing() - 1) : 1;
      }
    }
    return (long) (longer + 0.5);
  }

  /** By how much the work of a call on an instance takes longer at present. */
  double pace(Kernel k, int c, int i, int node) {
    boolean write = k.calls.has(c, Calls.WRITE);
    boolean unlimited = net.nodes.cores[node] == Nodes.NO_LIMIT;
    double factor = 1;
    for (Slowness s : slow) {
      if (s.first() <= i && i <= s.last() && s.hits().hitRequest(k, c)) {
        factor *= write ? s.writes() : s.reads();
        factor *= unlimited ? 1 + net.nodes.cpu[node] * (s.computing() - 1) : 1;
      }
    }
    return factor;
  }

  /** By how much a core takes longer beyond that. */
  double corePace(Kernel k, int c, int i) {
    double factor = 1;
    for (Slowness s : slow) {
      if (s.first() <= i && i <= s.last() && s.hits().hitRequest(k, c)) {
        factor *= s.computing();
      }
    }
    return factor;
  }

  /** How long a core computes on an instance for what takes so long by itself. */
  long computing(Kernel k, int c, int i, long core) {
    double longer = core;
    for (int n = 0; n < slow.size(); n++) {
      Slowness s = slow.get(n);
      if (s.first() <= i && i <= s.last() && s.hits().hitRequest(k, c)) {
        longer *= s.computing();
      }
    }
    return (long) (longer + 0.5);
  }

  private static double slowed(LoadRules.Slowdown slowdown, double work, double load) {
    double f = slowdown.strength();
    double factor =
        slowdown.exponential()
            ? Exp.exp(f * load)
            : 1 + f * (slowdown.exponent() == 1 ? load : StrictMath.pow(load, slowdown.exponent()));
    return work * factor;
  }
}
