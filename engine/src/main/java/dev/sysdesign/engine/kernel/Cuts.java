package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;

/**
 * Edges over which nothing passes. The transport sends a message again after 200 ms, then after
 * twice that, and so on, and gives it up after a minute.
 */
final class Cuts {
  private static final long FIRST_WAIT = 200_000_000L;
  private static final long PATIENCE = 60_000_000_000L;
  private static final int LOST = Cause.LOST.ordinal();

  private final int[] cut;

  Cuts(Network net) {
    cut = new int[net.edges];
  }

  /** One more ({@code 1}) or one less ({@code -1}) cause keeps an edge cut. */
  void add(int edge, int difference) {
    cut[edge] += difference;
  }

  boolean holds(int edge) {
    return cut[edge] > 0;
  }

  /** A message that would travel now is held up. */
  static void hold(Kernel k, int c) {
    Calls calls = k.calls;
    calls.state[c] = calls.state[c] == Calls.NET_OUT ? Calls.HELD_OUT : Calls.HELD_BACK;
    calls.started[c] = k.agenda.now;
    k.agenda.after(FIRST_WAIT, c);
  }

  /** The transport sends a message again. */
  static void again(Kernel k, int c) {
    Calls calls = k.calls;
    boolean out = calls.state[c] == Calls.HELD_OUT;
    long since = k.agenda.now - calls.started[c];
    if (!k.cuts.holds(calls.edge[c])) {
      calls.state[c] = out ? Calls.NET_OUT : Calls.NET_BACK;
      k.cross(c);
    } else if (since < PATIENCE) {
      k.agenda.after(since + FIRST_WAIT, c);
    } else {
      lose(k, c);
    }
  }

  /** A message will not arrive any more. */
  static void lose(Kernel k, int c) {
    Calls calls = k.calls;
    if ((calls.flags[c] & Calls.RESERVED) != 0) {
      k.buffers.came(k, c);
    }
    if (Doors.awaitsAnswer(calls, c)) {
      Doors.blame(k, c, k.net.to[calls.edge[c]], LOST);
      calls.cause[c] = (byte) LOST;
      Attempts.answered(k, c);
    } else {
      k.requests.drop(calls.request[c]);
      calls.release(c);
    }
  }
}
