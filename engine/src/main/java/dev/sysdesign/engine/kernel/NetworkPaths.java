package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The network of edges that lose messages, are narrow, or have something wrong with them for a
 * time. A narrow edge is a link in each direction that takes one message after the other. A lost
 * message is sent again after a time that doubles.
 */
public final class NetworkPaths {
  /** A message that takes longer never arrives. */
  public static final long LONGEST = 60_000_000_000L;

  private static final LinkFault[] NOTHING = {};

  private final CompiledTopology net;
  private final EdgeRecords edges;
  private final LinkFault[][] faults;
  private final List<NarrowLink> wires = new ArrayList<>();
  private final long[] freeOut;
  private final long[] freeBack;

  NetworkPaths(CompiledTopology net, EdgeRecords edges) {
    this.net = net;
    this.edges = edges;
    faults = new LinkFault[net.edges.count][];
    Arrays.fill(faults, NOTHING);
    freeOut = new long[net.edges.count];
    freeBack = new long[net.edges.count];
  }

  /** A link that some edges share for a time. */
  public NarrowLink wire(double nanosPerByte) {
    wires.add(new NarrowLink(nanosPerByte, wires.size()));
    return wires.get(wires.size() - 1);
  }

  /** A wire has sent a message. */
  void sent(Kernel k, int event) {
    wires.get(k.calls.subject(event)).sent(k, event);
  }

  /** Something more is wrong with an edge. */
  public void add(int e, LinkFault fault) {
    LinkFault[] before = faults[e];
    int at = before.length;
    while (at > 0 && before[at - 1].rank() > fault.rank()) {
      at--;
    }
    LinkFault[] after = new LinkFault[before.length + 1];
    System.arraycopy(before, 0, after, 0, at);
    after[at] = fault;
    System.arraycopy(before, at, after, at + 1, before.length - at);
    faults[e] = after;
    edges.set(e, EdgeRecords.TROUBLED, true);
  }

  /** Something is right again with an edge. */
  public void remove(int e, LinkFault fault) {
    faults[e] = Arrays.stream(faults[e]).filter(f -> f != fault).toArray(LinkFault[]::new);
    edges.set(e, EdgeRecords.TROUBLED, net.policies.troubled[e] || faults[e].length > 0);
  }

  /** A message leaves whatever it waits for on its edge. */
  void withdraw(Kernel k, int c) {
    for (LinkFault fault : faults[k.calls.edge(c)]) {
      fault.withdraw(k, c);
    }
  }

  /** Sends a request on its way from an instance. */
  void out(Kernel k, int c, int from) {
    k.calls.held(c, -1);
    double factor = inflation(k, c);
    if (factor != 1) {
      k.tally.moreRequest[k.calls.edge(c)] += more(k, c, false, factor);
    }
    pass(k, c, from);
  }

  /** Sends an answer back. */
  void back(Kernel k, int c) {
    k.calls.held(c, -1);
    double factor = inflation(k, c);
    if (factor != 1) {
      k.tally.moreResponse[k.calls.edge(c)] += more(k, c, true, factor);
    }
    passBack(k, c);
  }

  /** The bytes of a message beyond its own. */
  private static long more(Kernel k, int c, boolean answer, double factor) {
    return Math.round((factor - 1) * ownBytes(k, c, answer));
  }

  /** What the messages of a call are larger by. */
  double inflation(Kernel k, int c) {
    double product = 1;
    for (LinkFault fault : faults[k.calls.edge(c)]) {
      product *= fault.inflation(k, c);
    }
    return product;
  }

  /** Sends a request that may have been held up. */
  public void pass(Kernel k, int c, int from) {
    int e = k.calls.edge(c);
    long more = 0;
    NarrowFault narrowest = null;
    for (LinkFault fault : faults[e]) {
      narrowest = narrower(fault, narrowest);
      long longer = fault.out(k, c, from);
      if (longer == LinkFault.TAKEN) {
        return;
      }
      more += longer;
    }
    more += lost(k, c, e);
    if (more >= LONGEST) {
      Undelivered.undelivered(k, c, Cause.LOST, LONGEST);
      return;
    }
    more += transfer(k, freeOut, e, bytes(k, c, false));
    travel(k, c, more, narrowest == null ? null : narrowest.requests());
  }

  /** Sends an answer that may have been held up. */
  public void passBack(Kernel k, int c) {
    int e = k.calls.edge(c);
    long more = 0;
    NarrowFault narrowest = null;
    for (LinkFault fault : faults[e]) {
      narrowest = narrower(fault, narrowest);
      long longer = fault.back(k, c);
      if (longer == LinkFault.TAKEN) {
        return;
      }
      more += longer;
    }
    more += transfer(k, freeBack, e, bytes(k, c, true));
    travel(k, c, more, narrowest == null ? null : narrowest.answers());
  }

  private static NarrowFault narrower(LinkFault fault, NarrowFault narrowest) {
    return fault instanceof NarrowFault narrow
            && (narrowest == null || narrow.nanosPerByte() > narrowest.nanosPerByte())
        ? narrow
        : narrowest;
  }

  /** The size of a request or an answer. */
  double bytes(Kernel k, int c, boolean answer) {
    return inflation(k, c) * ownBytes(k, c, answer);
  }

  /** The same by itself; a failure is as good as nothing to send. */
  private static double ownBytes(Kernel k, int c, boolean answer) {
    int requestClass = requestClass(k, c);
    if (answer) {
      return k.calls.cause(c) >= 0 ? 0 : k.flows.responseBytes[requestClass];
    }
    return k.flows.requestBytes[requestClass];
  }

  /**
   * A health check over an edge.
   *
   * @param number what tells it from all others
   * @return nanoseconds that it takes longer, or {@link LinkFault#TAKEN} where it fails
   */
  long probe(Kernel k, int e, long number, int from, int to) {
    long more = 0;
    long bits = Mix.mix(number ^ k.draws.loss[e]);
    for (LinkFault fault : faults[e]) {
      bits = Mix.again(bits);
      long longer = fault.probe(k, bits, from, to);
      if (longer == LinkFault.TAKEN) {
        return longer;
      }
      more += longer;
    }
    return more;
  }

  /** One way of a message, without trouble. */
  public static long way(Kernel k, int c) {
    int delay = k.calls.delay(c);
    return delay < 0 ? 0 : k.distances.delays[delay];
  }

  private static int requestClass(Kernel k, int c) {
    return k.requests.requestClass(k.calls.request(c));
  }

  private static void travel(Kernel k, int c, long more, NarrowLink wire) {
    if (wire == null) {
      k.agenda.after(way(k, c) + more, c);
    } else {
      wire.join(k, c, more);
    }
  }

  /** The time until a link has sent a message, those before it first. */
  private static long transfer(Kernel k, long[] free, int e, double bytes) {
    double nanosPerByte = k.policies.nanosPerByte[e];
    if (nanosPerByte == 0) {
      return 0;
    }
    long now = k.agenda.now;
    free[e] = Math.max(now, free[e]) + (long) (bytes * nanosPerByte + 0.5);
    return free[e] - now;
  }

  /** The time that resending costs where the edge itself loses messages. */
  private static long lost(Kernel k, int c, int e) {
    double loss = k.policies.loss[e];
    if (loss == 0 || k.calls.parent(c) < 0) {
      return 0;
    }
    return resent(AffectedCalls.draw(k, c, k.draws.loss[e]), loss, k.policies.resend[e]);
  }

  /** The time that resending costs: d, 3d, 7d … for one, two, three losses in a row. */
  public static long resent(long first, double loss, long wait) {
    long bits = first;
    long next = wait;
    long sum = 0;
    while (Mix.unit(bits) < loss && sum < LONGEST) {
      sum += next;
      next *= 2;
      bits = Mix.again(bits);
    }
    return sum;
  }
}
