package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;

/**
 * Messages are larger, by a factor.
 *
 * @param client whose requests' messages they are; -1: of any
 */
record InflatedFault(AffectedCalls hits, double factor, int client) implements LinkFault {
  @Override
  public double inflation(Kernel k, int c) {
    int flow = k.requests.flow(k.calls.request(c));
    boolean meant = client < 0 || k.flows.clientOf[flow] == client;
    return meant && hits.hitRequest(k, c) ? factor : 1;
  }

  @Override
  public int rank() {
    return LATE;
  }
}
