package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;
import dev.sysdesign.engine.random.Mix;

/** Requests take longer. */
record LateFault(AffectedCalls hits, long add, long jitter) implements LinkFault {
  @Override
  public int rank() {
    return LATE;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    return longer(hits.bits(k, c));
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    return longer(bits);
  }

  private long longer(long bits) {
    if (!hits.hit(bits)) {
      return 0;
    }
    double side = 2 * Mix.unit(Mix.again(bits)) - 1;
    return Math.max(0, add + Math.round(side * jitter));
  }
}
