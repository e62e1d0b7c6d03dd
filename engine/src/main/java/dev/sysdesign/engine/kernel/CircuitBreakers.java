package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.BreakerSpec;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import java.util.Arrays;

/**
 * Circuit breakers, one a channel. Closed, a breaker counts the results of the attempts of its last
 * window, in tenths; once {@link #FEWEST} are there and the share of failures is reached, it opens
 * and lets nothing through for its sleep. Then it is half open: it lets its probes through, closes
 * when all have succeeded, and opens again when one has failed. Results of attempts of an earlier
 * period do not count.
 */
final class CircuitBreakers {
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

  CircuitBreakers(CompiledTopology net) {
    int n =
        Arrays.stream(net.policies.policy).anyMatch(p -> p != null && p.breaker() != null)
            ? net.policies.channels
            : 0;
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
  boolean lets(int channel, BreakerSpec breaker, long now) {
    if (state[channel] == CLOSED) {
      return true;
    }
    if (state[channel] == OPEN) {
      if (now < openUntil[channel]) {
        return false;
      }
      turn(channel, HALF_OPEN);
    }
    if (probes[channel] == breaker.probes()) {
      return false;
    }
    probes[channel]++;
    return true;
  }

  /** The period that an attempt let through now belongs to. */
  int epoch(int channel) {
    return epoch[channel];
  }

  /** An attempt of a period has ended. */
  void heard(int channel, BreakerSpec breaker, int period, boolean failed, long now) {
    if (period != epoch[channel]) {
      return;
    }
    if (state[channel] == HALF_OPEN) {
      if (failed) {
        open(channel, breaker, now);
      } else if (++good[channel] == breaker.probes()) {
        reset(channel);
      }
    } else if (state[channel] == CLOSED) {
      count(channel, breaker, failed, now);
    }
  }

  /** An attempt of a period will have no result: another may probe in its place. */
  void forget(int channel, int period) {
    if (period == epoch[channel] && state[channel] == HALF_OPEN) {
      probes[channel]--;
    }
  }

  /** Closed, as if nothing had happened. */
  void reset(int channel) {
    if (state.length == 0) {
      return;
    }
    turn(channel, CLOSED);
    Arrays.fill(results, channel * TENTHS, (channel + 1) * TENTHS, 0);
    Arrays.fill(failures, channel * TENTHS, (channel + 1) * TENTHS, 0);
  }

  private void open(int channel, BreakerSpec breaker, long now) {
    turn(channel, OPEN);
    openUntil[channel] = now + breaker.sleep();
  }

  private void turn(int channel, byte next) {
    state[channel] = next;
    epoch[channel]++;
    probes[channel] = 0;
    good[channel] = 0;
  }

  private void count(int channel, BreakerSpec breaker, boolean failed, long now) {
    int first = channel * TENTHS;
    long current = now / Math.max(1, breaker.window() / TENTHS);
    for (long t = Math.max(tenth[channel] + 1, current - TENTHS + 1); t <= current; t++) {
      int at = first + (int) (t % TENTHS);
      results[at] = 0;
      failures[at] = 0;
    }
    tenth[channel] = current;
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
      open(channel, breaker, now);
    }
  }
}
