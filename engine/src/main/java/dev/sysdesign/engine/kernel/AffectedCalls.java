package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.random.Mix;

/**
 * Which calls a cause hits: a share of them, drawn once for each attempt.
 *
 * @param key of its draws
 */
public record AffectedCalls(long key, double share) {
  /** Further attempts of a call, and the second of two at a time, are drawn apart. */
  private static final int ATTEMPTS = 256;

  private static final int HEDGED = 128;

  /** The draw of an attempt, the same whenever it is asked for. */
  public long bits(Kernel k, int c) {
    return draw(k, c, key);
  }

  /** The draw of an attempt with a key. */
  static long draw(Kernel k, int c, long key) {
    Calls calls = k.calls;
    int attempt = calls.attempt(c) + (!calls.has(c, Calls.HEDGE) ? 0 : HEDGED);
    int visit = calls.parent(c) < 0 ? -1 : calls.visit(calls.parent(c));
    long request = k.requests.identity(calls.request(c));
    return Mix.mix(key ^ (request + (visit * (long) ATTEMPTS + attempt) * Mix.GOLDEN));
  }

  /** Whether it hits the request of a call, whatever becomes of the call. */
  public boolean hitRequest(Kernel k, int c) {
    return share >= 1 || hit(Mix.mix(key ^ k.requests.identity(k.calls.request(c))));
  }

  public boolean hit(long bits) {
    return share >= 1 || Mix.unit(bits) < share;
  }

  public boolean hit(Kernel k, int c) {
    return share >= 1 || hit(bits(k, c));
  }
}
