package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.simulation.NetworkEffect;

/** What happens to messages. */
final class NetworkFaults {
  private NetworkFaults() {}

  static Fault of(Kernel k, FaultTargets targets, NetworkEffect effect) {
    Hits hits = new Hits(targets.key(word(effect) + " " + effect.where().text()), effect.share());
    return new OnEdges(targets.edges(k.net, effect.where()), link(k, hits, effect));
  }

  private static String word(NetworkEffect effect) {
    return effect instanceof NetworkEffect.Delay ? "delay" : "cut";
  }

  private static LinkFault link(Kernel k, Hits hits, NetworkEffect effect) {
    if (effect instanceof NetworkEffect.Delay delay) {
      return new LateFault(hits, delay.addNanos(), delay.jitterNanos());
    }
    NetworkEffect.Cut cut = (NetworkEffect.Cut) effect;
    CutFault.Ends ends =
        cut.where() instanceof Target.OfLink link
            ? new CutFault.Ends(
                FaultTargets.standing(k.net, link.place(), link.from()),
                FaultTargets.standing(k.net, link.place(), link.to()))
            : null;
    return new CutFault(hits, cut.rejects(), cut.forward(), cut.backward(), ends);
  }

  private record OnEdges(int[] edges, LinkFault link) implements Fault {
    @Override
    public void begin(Kernel k) {
      for (int e : edges) {
        k.links.add(e, link);
      }
    }

    @Override
    public void end(Kernel k) {
      for (int e : edges) {
        k.links.remove(e, link);
      }
    }
  }
}
