package dev.sysdesign.engine.kernel.compiled;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The time that messages take over an edge between two places. */
public final class Distances {
  /** How many places there are. */
  public final int places;

  /** Where the places are. */
  public final Places map;

  /** Whether a place is a zone; else it is a region as a whole. */
  public final boolean[] zoned;

  /** Whether a message between two places leaves its zone, by place × place. */
  public final boolean[] crosses;

  /** Index into {@link #delays} by edge × place of caller × place of callee; -1: no delay. */
  public final int[] delayOf;

  /** Distinct delays in nanoseconds; the first {@link #rings} of them have a ring. */
  public final long[] delays;

  public final int rings;

  private Distances(Places map, long[] delays, int[] delayOf) {
    this.map = map;
    this.places = map.count();
    this.delays = delays;
    this.delayOf = delayOf;
    rings = Delays.rings(delays);
    zoned = new boolean[places];
    for (int place = 0; place < places; place++) {
      zoned[place] = map.isZone(place);
    }
    crosses = new boolean[places * places];
    for (int i = 0; i < crosses.length; i++) {
      crosses[i] = map.crosses(i / places, i % places);
    }
  }

  static Distances of(Edges edges, Places map) {
    int places = map.count();
    int square = places * places;
    Delays delays = new Delays();
    long[] nanos = new long[edges.count * square];
    for (int e = 0; e < edges.count; e++) {
      OptionalLong explicit = edges.described.get(e).policies().nanos("latency");
      for (int i = 0; i < square; i++) {
        int at = e * square + i;
        nanos[at] = explicit.orElse(map.latency(i / places, i % places));
        delays.use(nanos[at]);
      }
    }
    long[] sorted = delays.sorted();
    Map<Long, Integer> index = new HashMap<>();
    for (int i = 0; i < sorted.length; i++) {
      index.put(sorted[i], i);
    }
    int[] delayOf = new int[nanos.length];
    for (int i = 0; i < nanos.length; i++) {
      delayOf[i] = index.getOrDefault(nanos[i], -1);
    }
    return new Distances(map, sorted, delayOf);
  }

  /** Nanoseconds of one way over an edge between two places. */
  public long nanos(int e, int fromPlace, int toPlace) {
    int delay = delayOf[(e * places + fromPlace) * places + toPlace];
    return delay < 0 ? 0 : delays[delay];
  }
}
