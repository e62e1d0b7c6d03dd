package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.ArrayList;
import java.util.List;

/** Imposes effects and takes them back. Rare, so it works on the records themselves. */
final class Faults {
  private static final int RESET = Cause.RESET.ordinal();

  private final Network net;
  private final FaultTargets targets;
  private List<Intervention> interventions = List.of();
  private int firstControl;

  /** Hit ratios imposed on coin caches, in the order in which they began. */
  private final List<Effect.CoinHitRatio> ratios = new ArrayList<>();

  Faults(Network net, FaultTargets targets) {
    this.net = net;
    this.targets = targets;
  }

  static boolean takesInstancesDown(List<Intervention> interventions) {
    return interventions.stream()
        .anyMatch(
            i -> i.effect() instanceof Effect.Crash || i.effect() instanceof Effect.Partition);
  }

  /** Schedules everything, counted from the start of the run; see {@link Intervention}. */
  void begin(Kernel k, List<Intervention> shifted, int controls) {
    interventions = List.copyOf(shifted);
    firstControl = controls;
    for (int i = 0; i < shifted.size(); i++) {
      Intervention intervention = shifted.get(i);
      for (int phase = 0; phase < 2; phase++) {
        int slot = controls + 2 * i + phase;
        k.calls.state[slot] = Calls.EFFECT;
        long at = phase == 0 ? intervention.atNanos() : end(intervention);
        k.agenda.after(at, slot);
      }
    }
  }

  private static long end(Intervention intervention) {
    long startup = intervention.effect() instanceof Effect.Crash crash ? crash.startupNanos() : 0;
    return intervention.untilNanos() + startup;
  }

  void fire(Kernel k, int slot) {
    Effect effect = interventions.get((slot - firstControl) / 2).effect();
    boolean begins = (slot - firstControl) % 2 == 0;
    if (effect instanceof Effect.Crash crash) {
      crash(k, crash, begins);
    } else if (effect instanceof Effect.Partition partition) {
      int from = targets.node(partition.from());
      int to = targets.node(partition.to());
      for (int e = 0; e < net.edges; e++) {
        if (net.from[e] == from && net.to[e] == to) {
          k.cuts.add(e, begins ? 1 : -1);
        }
      }
    } else if (effect instanceof Effect.FlushKeys flush) {
      if (begins) {
        flush(k, targets.node(flush.component()));
      }
    } else if (effect instanceof Effect.CoinHitRatio ratio) {
      coin(k, ratio, begins);
    }
  }

  private void coin(Kernel k, Effect.CoinHitRatio ratio, boolean begins) {
    if (begins) {
      ratios.add(ratio);
    } else {
      ratios.remove(ratio);
    }
    int node = targets.node(ratio.component());
    k.stores.coin[node] =
        ratios.stream()
            .filter(r -> r.component().equals(ratio.component()))
            .reduce((earlier, later) -> later)
            .map(Effect.CoinHitRatio::hitRatio)
            .orElse(net.hitRatio[node]);
  }

  private void flush(Kernel k, int node) {
    for (int i = 0; i < net.instances[node]; i++) {
      k.stores.clear(net.firstInstance[node] + i);
    }
  }

  private void crash(Kernel k, Effect.Crash crash, boolean begins) {
    int node = targets.node(crash.component());
    int end = Math.min(net.instances[node], crash.first() + crash.count());
    for (int n = crash.first(); n < end; n++) {
      int i = net.firstInstance[node] + n;
      k.stations.down[i] += begins ? 1 : -1;
      if (begins && k.stations.down[i] == 1) {
        k.tally.up.add(node, k.stations.isPresent(i) ? -1 : 0, k.agenda.now);
        kill(k, i);
        k.admission.reset(k, i);
        k.stores.clear(i);
        k.environments.clear(node);
        k.fetches.clear(i);
        k.buffers.rebalance(k, i);
      } else if (!begins && k.stations.down[i] == 0) {
        k.tally.up.add(node, k.stations.isPresent(i) ? 1 : 0, k.agenda.now);
        k.buffers.rebalance(k, i);
      }
    }
  }

  /**
   * Resets every call inside an instance; slots, cores and queue are empty afterwards. What a
   * broker has accepted it keeps.
   */
  private static void kill(Kernel k, int i) {
    if (k.net.archetype[k.net.nodeOf[i]] == Network.BUFFER) {
      return;
    }
    Calls calls = k.calls;
    k.stations.empty(i, k.agenda.now);
    k.cores.empty(i);
    int bound = calls.bound();
    for (int c = 0; c < bound; c++) {
      byte state = calls.state[c];
      boolean inside =
          state == Calls.SERVICE
              || state == Calls.COMPUTE
              || state == Calls.QUEUED
              || state == Calls.AWAITS_CORE
              || state == Calls.SHARES_CORES
              || state == Calls.DOWNSTREAM
              || state == Calls.GATED
              || state == Calls.COALESCED
              || state == Calls.BRANCH_OUT;
      if (!inside || calls.instance[c] != i || calls.edge[c] < 0) {
        continue;
      }
      if ((calls.flags[c] & Calls.BRANCH) != 0) {
        killBranch(k, c, state);
      } else if ((calls.flags[c] & Calls.PART) != 0) {
        killPart(k, c, state);
      } else {
        reset(k, c, state);
      }
    }
  }

  private static void killBranch(Kernel k, int c, byte state) {
    k.requests.drop(k.calls.request[c]);
    if (state == Calls.BRANCH_OUT) {
      k.calls.state[c] = Calls.GONE;
    } else {
      k.calls.release(c);
    }
  }

  private static void killPart(Kernel k, int c, byte state) {
    Calls calls = k.calls;
    calls.flags[c] &= ~Calls.HOLDS_SLOT;
    if (state == Calls.SERVICE || state == Calls.COMPUTE) {
      int ending = calls.copyForAnswer(c);
      calls.state[c] = Calls.GONE;
      calls.generation[c]++;
      Scatters.ended(k, ending, RESET);
    } else {
      Scatters.ended(k, c, RESET);
    }
  }

  private static void reset(Kernel k, int c, byte state) {
    Calls calls = k.calls;
    int node = k.net.nodeOf[calls.instance[c]];
    k.tally.nodes.fail(node, calls.arrived[c], k.agenda.now, RESET);
    if (state == Calls.DOWNSTREAM) {
      calls.downstream[c] += k.agenda.now - calls.left[c];
    }
    k.tally.timeDownstream[node] += calls.downstream[c];
    calls.flags[c] &= ~Calls.HOLDS_SLOT;
    int answering = c;
    if (state == Calls.GATED) {
      k.tally.waiting.add(node, -1, k.agenda.now);
    }
    if (state == Calls.SERVICE || state == Calls.COMPUTE || state == Calls.GATED) {
      answering = calls.copyForAnswer(c);
      calls.state[c] = Calls.GONE;
      calls.generation[c]++;
    }
    Doors.blame(k, answering, node, RESET);
    Doors.answer(k, answering, RESET);
  }
}
