package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;
import dev.sysdesign.engine.kernel.NetworkPaths;
import dev.sysdesign.engine.kernel.Undelivered;
import dev.sysdesign.engine.random.Mix;

/**
 * Requests are lost and sent again; {@code hits} are those lost at first. Each try is drawn when it
 * is made, so that one after the end of the fault gets through.
 */
record LossFault(AffectedCalls hits, long rto) implements LinkFault {
  @Override
  public int rank() {
    return LATE;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    long bits = hits.bits(k, c);
    for (int n = Undelivered.tries(k, c); n > 0; n--) {
      bits = Mix.again(bits);
    }
    if (Mix.unit(bits) >= hits.share()) {
      return 0;
    }
    Undelivered.hold(k, c, from, rto);
    return TAKEN;
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    return NetworkPaths.resent(bits, hits.share(), rto);
  }
}
