package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Layered;
import dev.sysdesign.engine.kernel.tally.Tally;
import java.util.Arrays;

/**
 * Autoscaling by target tracking. Each looks every {@link #INTERVAL} at the utilisation of the
 * interval that ended a delay ago and wants instances × utilisation ÷ target. New instances serve
 * after their startup; instances go at once, the last first, and finish what they have begun, but
 * only down to the most that was wanted in the last {@link #MEMORY} looks.
 */
public final class Autoscalers {
  /** Kubernetes' --horizontal-pod-autoscaler-sync-period. */
  private static final long INTERVAL = 15_000_000_000L;

  /** Five minutes: --horizontal-pod-autoscaler-downscale-stabilization. */
  private static final int MEMORY = 20;

  /** No change within 10 % of the target: --horizontal-pod-autoscaler-tolerance. */
  private static final double TOLERANCE = 0.1;

  private final CompiledTopology net;
  private final int[] looks;
  private final int[] wanted;
  private final int[] starting;

  /** How many causes keep a node from scaling. */
  public final Layered frozen;

  /** How much later than usual instances come, in nanoseconds. */
  public final Layered delays;

  private final int[][] remembered;

  /** Utilisation and instances of the last intervals, by node. */
  private final double[][] utilisation;

  private final int[][] instances;
  private final long[][] before;

  Autoscalers(CompiledTopology net) {
    this.net = net;
    looks = new int[net.nodes.count];
    wanted = new int[net.nodes.count];
    starting = new int[net.nodes.count];
    frozen = new Layered(new double[net.nodes.count], Double::sum);
    delays = new Layered(new double[net.nodes.count], Double::sum);
    remembered = new int[net.nodes.count][];
    utilisation = new double[net.nodes.count][];
    instances = new int[net.nodes.count][];
    before = new long[net.nodes.count][3];
  }

  void begin(Kernel k) {
    for (int node = 0; node < net.nodes.count; node++) {
      LoadRules.Scaling scaling = net.nodes.scaling[node];
      if (scaling == null) {
        continue;
      }
      wanted[node] = scaling.first();
      remembered[node] = new int[MEMORY];
      utilisation[node] = new double[MEMORY];
      instances[node] = new int[MEMORY];
      k.agenda.after(INTERVAL, k.calls.timer(Calls.SCALE, net.nodes.firstInstance[node], 0));
    }
  }

  private static int late(LoadRules.Scaling scaling, double more) {
    return (int) Math.min(1e9, (scaling.delayNanos() + more) / INTERVAL);
  }

  /** How much later than usual what a call needs comes, in nanoseconds. */
  long late(int node) {
    return (long) delays.now[node];
  }

  /** An interval is over. */
  void look(Kernel k, int c) {
    int node = net.nodes.nodeOf[k.calls.instance(c)];
    LoadRules.Scaling scaling = net.nodes.scaling[node];
    int at = looks[node];
    if (at == utilisation[node].length) {
      utilisation[node] = Arrays.copyOf(utilisation[node], 2 * at);
      instances[node] = Arrays.copyOf(instances[node], 2 * at);
    }
    utilisation[node][at] = measure(k, node);
    instances[node][at] = k.nodeRecords.present(node);
    int known = at - late(scaling, delays.now[node]);
    looks[node]++;
    if (known >= 0 && frozen.now[node] == 0) {
      scale(k, node, scaling, utilisation[node][known], instances[node][known]);
    }
    if (k.agenda.now > k.sources.until) {
      k.calls.rang(c);
    } else {
      k.agenda.after(INTERVAL, c);
    }
  }

  private double measure(Kernel k, int node) {
    Tally tally = k.tally;
    long now = k.agenda.now;
    long busy = tally.busy.totalAt(node, now);
    long computing = tally.computing.totalAt(node, now);
    long up = tally.up.totalAt(node, now);
    long[] last = before[node];
    double span = up - last[2];
    double slots = share(busy - last[0], net.nodes.slots[node], span);
    double cores = share(computing - last[1], net.nodes.cores[node], span);
    before[node] = new long[] {busy, computing, up};
    return Math.max(slots, cores);
  }

  private static double share(double area, int limit, double span) {
    return limit == Nodes.NO_LIMIT || span == 0 ? 0 : area / (limit * span);
  }

  private void scale(
      Kernel k, int node, LoadRules.Scaling scaling, double measured, int instancesThen) {
    double ratio = measured / scaling.target();
    int want =
        Math.abs(ratio - 1) <= TOLERANCE
            ? wanted[node]
            : (int) Math.ceil(Math.min(scaling.max(), instancesThen * ratio) - 1e-9);
    want = Math.max(scaling.min(), Math.min(scaling.max(), want));
    remembered[node][looks[node] % MEMORY] = want;
    int most = want;
    for (int earlier : remembered[node]) {
      most = Math.max(most, earlier);
    }
    boolean settled = looks[node] >= MEMORY + late(scaling, 0);
    wanted[node] = want > wanted[node] || settled ? most : wanted[node];
    while (k.nodeRecords.present(node) + starting[node] < wanted[node]) {
      start(k, node, scaling.startupNanos());
    }
    while (k.nodeRecords.present(node) > Math.max(1, wanted[node])) {
      change(k, node, -1);
    }
  }

  private void start(Kernel k, int node, long startup) {
    starting[node]++;
    k.agenda.after(startup, k.calls.timer(Calls.STARTED, net.nodes.firstInstance[node], 0));
  }

  /** A new instance serves, unless it is wanted no more. */
  void started(Kernel k, int c) {
    int node = net.nodes.nodeOf[k.calls.instance(c)];
    k.calls.rang(c);
    starting[node]--;
    if (k.nodeRecords.present(node) < wanted[node]) {
      change(k, node, 1);
    }
  }

  private void change(Kernel k, int node, int difference) {
    int present = k.nodeRecords.present(node);
    int i = net.nodes.firstInstance[node] + present - (difference < 0 ? 1 : 0);
    k.nodeRecords.present(node, present + difference);
    if (k.instances.down(i) == 0) {
      k.tally.up(node, difference, k.agenda.now);
    }
    k.buffers.rebalance(k, i);
  }
}
