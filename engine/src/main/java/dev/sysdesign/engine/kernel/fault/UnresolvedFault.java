package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;
import dev.sysdesign.engine.kernel.NetworkPaths;
import dev.sysdesign.engine.kernel.Undelivered;
import dev.sysdesign.engine.result.Cause;

/** Look-ups of a share of the caches before a name vanish. */
record UnresolvedFault(double share) implements LinkFault {
  @Override
  public int rank() {
    return GONE;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    if (!k.resolvers.isOfShare(k, c, share)) {
      return 0;
    }
    Undelivered.undelivered(k, c, Cause.LOST, NetworkPaths.LONGEST);
    return TAKEN;
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    return 0;
  }
}
