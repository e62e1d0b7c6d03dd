package dev.sysdesign.engine.kernel;

/**
 * Messages are larger, by a factor.
 *
 * @param client whose requests' messages they are; -1: of any
 */
record InflatedFault(Hits hits, double factor, int client) implements LinkFault {
  /** What the messages of a call are larger by because of it. */
  double of(Kernel k, int c) {
    int flow = k.requests.flow(k.calls.request(c));
    boolean meant = client < 0 || k.net.flows.clientOf[flow] == client;
    return meant && hits.hitRequest(k, c) ? factor : 1;
  }

  @Override
  public int rank() {
    return LATE;
  }
}
