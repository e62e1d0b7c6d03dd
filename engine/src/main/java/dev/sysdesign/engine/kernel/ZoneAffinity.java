package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;

/** The turns of callers that prefer the instances of their own zone, by edge and place. */
final class ZoneAffinity {
  private final CompiledTopology net;
  private final int[] turn;

  ZoneAffinity(CompiledTopology net) {
    this.net = net;
    turn = new int[net.edges.count * net.distances.places];
  }

  /**
   * The next instance of the caller's zone that is up; where there is none, the next of the others.
   *
   * @param first of the instances that fit
   * @param count of them, at least 1
   * @param place of the caller
   */
  int pick(Instances stations, int e, int first, int count, int place) {
    int line = e * net.distances.places + place;
    int start = turn[line] < count ? turn[line] : 0;
    int other = -1;
    for (int i = 0; i < count; i++) {
      int at = start + i < count ? start + i : start + i - count;
      if (!isNear(first + at, place)) {
        other = other < 0 ? at : other;
      } else if (stations.down(first + at) == 0) {
        turn[line] = at + 1;
        return first + at;
      }
    }
    int taken = other < 0 ? start : other;
    turn[line] = taken + 1;
    return first + taken;
  }

  /** Whether an instance stands in the zone of a caller. */
  private boolean isNear(int i, int place) {
    return net.distances.zoned[place] && net.nodes.placeOf[i] == place;
  }
}
