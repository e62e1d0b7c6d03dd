package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Mix;

/**
 * The network of edges that lose messages or are narrow. A narrow edge is a link in each direction
 * that takes one message after the other. A lost message is sent again after a time that doubles.
 */
final class Links {
  /** A message that takes longer never arrives. */
  private static final long LONGEST = 60_000_000_000L;

  private final long[] freeOut;
  private final long[] freeBack;

  Links(Network net) {
    freeOut = new long[net.edges];
    freeBack = new long[net.edges];
  }

  /** Sends a request on its way. */
  void out(Kernel k, int c) {
    int e = k.calls.edge[c];
    if (k.cuts.holds(e)) {
      Cuts.hold(k, c);
      return;
    }
    long lost = lost(k, c, e);
    if (lost >= LONGEST) {
      k.calls.state[c] = Calls.LOST;
      k.agenda.after(LONGEST, c);
      return;
    }
    travel(k, c, lost + transfer(k, freeOut, e, k.net.requestBytes[requestClass(k, c)]));
  }

  /** Sends an answer back; a failure is as good as nothing to send. */
  void back(Kernel k, int c) {
    int e = k.calls.edge[c];
    if (k.cuts.holds(e)) {
      Cuts.hold(k, c);
      return;
    }
    double bytes = k.calls.cause[c] >= 0 ? 0 : k.net.responseBytes[requestClass(k, c)];
    travel(k, c, transfer(k, freeBack, e, bytes));
  }

  private static int requestClass(Kernel k, int c) {
    return k.net.flowClass[k.requests.kind[k.calls.request[c]]];
  }

  private static void travel(Kernel k, int c, long more) {
    int delay = k.calls.delay[c];
    k.agenda.after((delay < 0 ? 0 : k.net.delays[delay]) + more, c);
  }

  /** The time until a link has sent a message, those before it first. */
  private static long transfer(Kernel k, long[] free, int e, double bytes) {
    double nanosPerByte = k.net.nanosPerByte[e];
    if (nanosPerByte == 0) {
      return 0;
    }
    long now = k.agenda.now;
    free[e] = Math.max(now, free[e]) + (long) (bytes * nanosPerByte + 0.5);
    return free[e] - now;
  }

  /** The time that resending costs: d, 3d, 7d … for one, two, three losses in a row. */
  private static long lost(Kernel k, int c, int e) {
    double loss = k.net.loss[e];
    Calls calls = k.calls;
    if (loss == 0 || calls.parent[c] < 0) {
      return 0;
    }
    int attempt = calls.attempt[c] + ((calls.flags[c] & Calls.HEDGE) == 0 ? 0 : 128);
    int visit = calls.visit[calls.parent[c]] * 256 + attempt;
    long request = k.requests.identity[calls.request[c]];
    long bits = Mix.mix(k.net.lossKey[e] ^ (request + visit * Mix.GOLDEN));
    long wait = k.net.resend[e];
    long sum = 0;
    while (Mix.unit(bits) < loss && sum < LONGEST) {
      sum += wait;
      wait *= 2;
      bits = Mix.again(bits);
    }
    return sum;
  }
}
