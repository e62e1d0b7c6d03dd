package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/**
 * Circuit breakers, one a gate. Closed, a breaker counts the results of the attempts of its last
 * window, in tenths; once {@link #FEWEST} are there and the share of failures is reached, it opens
 * and lets nothing through for its sleep. Then it is half open: it lets its probes through, closes
 * when all have succeeded, and opens again when one has failed. Results of attempts of an earlier
 * period do not count.
 */
final class Breakers {
  /** Results that a window must hold: Hystrix's requestVolumeThreshold. */
  static final int FEWEST = 20;

  private static final int TENTHS = 10;
  private static final byte CLOSED = 0;
  private static final byte OPEN = 1;
  private static final byte HALF_OPEN = 2;

  private final byte[] state;
  private final int[] epoch;
  private final long[] openUntil;
  private final int[] probes;
  private final int[] good;
  private final int[] results;
  private final int[] failures;
  private final long[] tenth;

  Breakers(Network net) {
    int n =
        Arrays.stream(net.policy).anyMatch(p -> p != null && p.breaker() != null) ? net.gates : 0;
    state = new byte[n];
    epoch = new int[n];
    openUntil = new long[n];
    probes = new int[n];
    good = new int[n];
    results = new int[n * TENTHS];
    failures = new int[n * TENTHS];
    tenth = new long[n];
  }

  /** Whether an attempt may go now; if so, it counts as a probe of a breaker that is half open. */
  boolean lets(int gate, Network.Breaker breaker, long now) {
    if (state[gate] == CLOSED) {
      return true;
    }
    if (state[gate] == OPEN) {
      if (now < openUntil[gate]) {
        return false;
      }
      turn(gate, HALF_OPEN);
    }
    if (probes[gate] == breaker.probes()) {
      return false;
    }
    probes[gate]++;
    return true;
  }

  /** The period that an attempt let through now belongs to. */
  int epoch(int gate) {
    return epoch[gate];
  }

  /** An attempt of a period has ended. */
  void heard(int gate, Network.Breaker breaker, int period, boolean failed, long now) {
    if (period != epoch[gate]) {
      return;
    }
    if (state[gate] == HALF_OPEN) {
      if (failed) {
        open(gate, breaker, now);
      } else if (++good[gate] == breaker.probes()) {
        reset(gate);
      }
    } else if (state[gate] == CLOSED) {
      count(gate, breaker, failed, now);
    }
  }

  /** An attempt of a period will have no result: another may probe in its place. */
  void forget(int gate, int period) {
    if (period == epoch[gate] && state[gate] == HALF_OPEN) {
      probes[gate]--;
    }
  }

  /** Closed, as if nothing had happened. */
  void reset(int gate) {
    if (state.length == 0) {
      return;
    }
    turn(gate, CLOSED);
    Arrays.fill(results, gate * TENTHS, (gate + 1) * TENTHS, 0);
    Arrays.fill(failures, gate * TENTHS, (gate + 1) * TENTHS, 0);
  }

  private void open(int gate, Network.Breaker breaker, long now) {
    turn(gate, OPEN);
    openUntil[gate] = now + breaker.sleep();
  }

  private void turn(int gate, byte next) {
    state[gate] = next;
    epoch[gate]++;
    probes[gate] = 0;
    good[gate] = 0;
  }

  private void count(int gate, Network.Breaker breaker, boolean failed, long now) {
    int first = gate * TENTHS;
    long current = now / Math.max(1, breaker.window() / TENTHS);
    for (long t = Math.max(tenth[gate] + 1, current - TENTHS + 1); t <= current; t++) {
      int at = first + (int) (t % TENTHS);
      results[at] = 0;
      failures[at] = 0;
    }
    tenth[gate] = current;
    int at = first + (int) (current % TENTHS);
    results[at]++;
    if (!failed) {
      return;
    }
    failures[at]++;
    int all = 0;
    int bad = 0;
    for (int i = first; i < first + TENTHS; i++) {
      all += results[i];
      bad += failures[i];
    }
    if (all >= FEWEST && bad >= breaker.failures() * all) {
      open(gate, breaker, now);
    }
  }
}
