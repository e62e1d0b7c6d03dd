package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.ExtraTraffic;
import dev.sysdesign.engine.kernel.Fault;
import dev.sysdesign.engine.kernel.FlashCrowds;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RetryStorms;
import dev.sysdesign.engine.kernel.Sources;
import dev.sysdesign.engine.kernel.compiled.BackOff;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.RateCurve;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.random.Ziggurat;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.stream.IntStream;

/** What clients and callers do. */
final class TrafficFaults {
  private TrafficFaults() {}

  static Fault of(Kernel k, FaultTargets targets, TrafficEffect effect) {
    if (effect instanceof TrafficEffect.Retries retries) {
      return retries(k, targets, retries);
    }
    if (effect instanceof TrafficEffect.Herd herd) {
      return new Herd(targets.node(herd.client()), targets.key("herd " + herd.client()), herd);
    }
    if (effect instanceof TrafficEffect.Bots bots) {
      return new Bots(targets.node(bots.client()), targets.key("bots " + bots.client()), bots);
    }
    if (effect instanceof TrafficEffect.Inflation inflation) {
      return inflation(k, targets, inflation);
    }
    TrafficEffect.Spike spike = (TrafficEffect.Spike) effect;
    int node = targets.node(spike.client());
    int users = k.flows.source[node].users();
    long key = targets.key("spike " + spike.client());
    if (users > 0 && spike.factor() >= 1) {
      int more = (int) Math.round((spike.factor() - 1) * users);
      return new FlashCrowds.Crowd(node, more, spike.rampNanos(), key);
    }
    return spike.factor() < 1
        ? new Imposed(kernel -> kernel.sources.sends, new int[] {node}, spike.factor())
        : new Spike(node, key, spike);
  }

  /** Of a client, the messages of its requests on all edges. */
  private static Fault inflation(Kernel k, FaultTargets targets, TrafficEffect.Inflation effect) {
    Target where = effect.where();
    AffectedCalls hits =
        new AffectedCalls(targets.key("inflation " + where.text()), effect.share());
    boolean edge = where instanceof Target.OfEdge;
    int[] edges = edge ? targets.edges(k.net, where) : IntStream.range(0, k.edges.count).toArray();
    int client = edge ? -1 : targets.node(where.text());
    return new NetworkFaults.OnEdges(edges, new InflatedFault(hits, effect.factor(), client));
  }

  private static Fault retries(Kernel k, FaultTargets targets, TrafficEffect.Retries effect) {
    boolean[] edges = new boolean[k.edges.count];
    Target where = effect.where();
    if (where instanceof Target.OfEdge) {
      for (int e : targets.edges(k.net, where)) {
        edges[e] = true;
      }
    } else {
      int client = targets.node(where.text());
      for (int e = 0; e < k.edges.count; e++) {
        edges[e] = k.edges.from[e] == client || asks(k.net, client, k.edges.from[e]);
      }
    }
    boolean doubles = effect.maxNanos() > effect.baseNanos();
    BackOff backOff =
        new BackOff(
            effect.baseNanos(),
            effect.maxNanos(),
            doubles,
            effect.jitter() ? BackOff.FULL : BackOff.NONE);
    AffectedCalls hits = new AffectedCalls(targets.key("retries " + where.text()), effect.share());
    return new Storm(new RetryStorms.Storm(edges, effect.retries(), backOff, hits));
  }

  /** Whether a client asks a resolver for names, and so makes the calls along its edges. */
  private static boolean asks(CompiledTopology net, int client, int resolver) {
    if (net.routes.resolver[resolver] == null) {
      return false;
    }
    for (int e = 0; e < net.edges.count; e++) {
      if (net.edges.from[e] == client && net.edges.to[e] == resolver) {
        return true;
      }
    }
    return false;
  }

  private record Storm(RetryStorms.Storm storm) implements Fault {
    @Override
    public void begin(Kernel k) {
      k.retryStorms.add(storm);
    }

    @Override
    public void end(Kernel k) {
      k.retryStorms.remove(storm);
    }
  }

  /** What a client sends more, besides what it sends anyway. */
  private static final class Spike extends ExtraTraffic.Flood {
    private final double more;
    private final long ramp;

    Spike(int node, long key, TrafficEffect.Spike effect) {
      super(node, key);
      more = effect.factor() - 1;
      ramp = effect.rampNanos();
    }

    @Override
    public long gap(Kernel k, long bits) {
      return more == 0 ? RateCurve.NEVER : k.sources.gap(k, node, bits, more);
    }

    @Override
    public void send(Kernel k, long identity) {
      double risen = (double) (k.agenda.now - began) / Math.max(1, ramp);
      if (risen < 1 && Mix.unit(Mix.mix(identity ^ key)) >= risen) {
        return;
      }
      for (int i = 0; i < k.flows.source[node].batch(); i++) {
        Sources.send(k, node, ExtraTraffic.GUEST, Mix.mix(identity + i * Mix.GOLDEN));
      }
    }
  }

  /** The next of so many uniform times that are left is the least of them. */
  private static final class Herd extends ExtraTraffic.Flood {
    private final int requests;
    private final long window;

    Herd(int node, long key, TrafficEffect.Herd effect) {
      super(node, key);
      requests = effect.requests();
      window = effect.windowNanos();
    }

    @Override
    public long gap(Kernel k, long bits) {
      long left = requests - number;
      if (left <= 0) {
        return RateCurve.NEVER;
      }
      double rest = began + window - k.agenda.now;
      return (long) (rest * (1 - StrictMath.pow(1 - Mix.unit(bits), 1.0 / left)));
    }

    @Override
    public void send(Kernel k, long identity) {
      Sources.send(k, node, ExtraTraffic.GUEST, identity);
    }
  }

  private static final class Bots extends ExtraTraffic.Flood {
    private final double perSecond;
    private final double cacheable;

    Bots(int node, long key, TrafficEffect.Bots effect) {
      super(node, key);
      perSecond = effect.perSecond();
      cacheable = effect.cacheable();
    }

    @Override
    public long gap(Kernel k, long bits) {
      return perSecond == 0
          ? RateCurve.NEVER
          : (long) (Ziggurat.exponential(bits) * 1e9 / perSecond + 0.5);
    }

    @Override
    public void send(Kernel k, long identity) {
      boolean known = Mix.unit(Mix.mix(identity ^ key)) < cacheable;
      Sources.send(k, node, ExtraTraffic.GUEST, identity, known ? 0 : k.sources.floods.uniqueKey());
    }
  }
}
