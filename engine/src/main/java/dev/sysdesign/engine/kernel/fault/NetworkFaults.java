package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Fault;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;
import dev.sysdesign.engine.kernel.NarrowFault;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.simulation.NetworkEffect;

/** What happens to messages. */
final class NetworkFaults {
  private NetworkFaults() {}

  static Fault of(Kernel k, FaultTargets targets, NetworkEffect effect) {
    if (effect instanceof NetworkEffect.Unresolved unresolved) {
      return unresolved(k, targets, unresolved);
    }
    AffectedCalls hits =
        new AffectedCalls(targets.key(word(effect) + " " + effect.where().text()), effect.share());
    return new OnEdges(targets.edges(k.net, effect.where()), link(k, hits, effect));
  }

  private static Fault unresolved(Kernel k, FaultTargets targets, NetworkEffect.Unresolved effect) {
    if (effect.silent()) {
      return new OnEdges(targets.edges(k.net, effect.where()), new UnresolvedFault(effect.share()));
    }
    int[] nodes = {targets.node(effect.where().text())};
    return new Imposed(kernel -> kernel.resolvers.failing, nodes, effect.share());
  }

  /** What tells the draws of an effect from those of others on the same target. */
  private static String word(NetworkEffect effect) {
    return effect instanceof NetworkEffect.Delay
        ? "delay"
        : effect instanceof NetworkEffect.Loss
            ? "loss"
            : effect instanceof NetworkEffect.Silence || effect instanceof NetworkEffect.Stall
                ? "silence"
                : effect instanceof NetworkEffect.Reset ? "reset" : "cut";
  }

  private static LinkFault link(Kernel k, AffectedCalls hits, NetworkEffect effect) {
    if (effect instanceof NetworkEffect.Delay delay) {
      return new LateFault(hits, delay.addNanos(), delay.jitterNanos());
    }
    if (effect instanceof NetworkEffect.Loss loss) {
      return new LossFault(hits, loss.rtoNanos());
    }
    if (effect instanceof NetworkEffect.Silence) {
      return new SilenceFault(hits);
    }
    if (effect instanceof NetworkEffect.Stall) {
      return new StallFault(hits);
    }
    if (effect instanceof NetworkEffect.Reset) {
      return new ResetFault(hits);
    }
    if (effect instanceof NetworkEffect.Narrow narrow) {
      double nanosPerByte = 8e9 / narrow.bitsPerSecond();
      return new NarrowFault(nanosPerByte, k.paths.wire(nanosPerByte), k.paths.wire(nanosPerByte));
    }
    return cut(k, hits, (NetworkEffect.Cut) effect);
  }

  private static CutFault cut(Kernel k, AffectedCalls hits, NetworkEffect.Cut cut) {
    CutFault.Ends ends =
        cut.where() instanceof Target.OfLink link
            ? new CutFault.Ends(
                FaultTargets.standing(k.net, link.place(), link.from()),
                FaultTargets.standing(k.net, link.place(), link.to()))
            : null;
    return new CutFault(hits, cut.rejects(), cut.forward(), cut.backward(), ends);
  }

  /** Something is wrong with some edges. */
  record OnEdges(int[] edges, LinkFault link) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int e : edges) {
        k.paths.add(e, link);
      }
    }

    @Override
    public void end(Kernel k) {
      for (int e : edges) {
        k.paths.remove(e, link);
      }
      link.lifted(k);
    }
  }
}
