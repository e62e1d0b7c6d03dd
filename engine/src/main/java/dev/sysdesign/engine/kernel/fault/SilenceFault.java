package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;
import dev.sysdesign.engine.kernel.NetworkPaths;
import dev.sysdesign.engine.kernel.Undelivered;
import dev.sysdesign.engine.result.Cause;

/** Requests vanish. */
record SilenceFault(AffectedCalls hits) implements LinkFault {
  @Override
  public int rank() {
    return GONE;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    if (!hits.hit(k, c)) {
      return 0;
    }
    Undelivered.undelivered(k, c, Cause.LOST, NetworkPaths.LONGEST);
    return TAKEN;
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    return hits.hit(bits) ? TAKEN : 0;
  }
}
