package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.random.Law;
import java.util.List;

/** Times after which something is over on the callee's side. */
public final class Deadlines {
  /** How long a fetch may take: 10 s, the lease of memcached at Facebook (Nishtala et al. 2013). */
  public static final long LEASE = 10_000_000_000L;

  /** In nanoseconds; their timers come after those of the callers. */
  public final long[] nanos;

  /** Nodes that make an environment for each call; null: the others. */
  public final ElasticSpec[] elastic;

  /** The timer of calls that wait for somebody else's fetch, among all timers; -1: none wait. */
  public final int[] coalesce;

  private final int before;

  private Deadlines(long[] nanos, int nodes, int before) {
    this.nanos = nanos;
    this.before = before;
    elastic = new ElasticSpec[nodes];
    coalesce = new int[nodes];
  }

  /**
   * Those of the archetypes of all nodes.
   *
   * @param before timers on the callers' side
   */
  static Deadlines of(List<Archetype> archetypes, int before) {
    Delays delays = new Delays();
    for (Archetype archetype : archetypes) {
      if (archetype instanceof Archetype.Buffer buffer) {
        delays.use(Math.max(1, buffer.visibilityNanos()));
      } else if (archetype instanceof Archetype.Elastic elastic) {
        delays.use(Math.max(1, elastic.timeoutNanos()));
      }
    }
    if (archetypes.stream().anyMatch(Deadlines::coalesces)) {
      delays.use(LEASE);
    }
    Deadlines all = new Deadlines(delays.sorted(), archetypes.size(), before);
    for (int node = 0; node < archetypes.size(); node++) {
      Archetype archetype = archetypes.get(node);
      all.coalesce[node] = coalesces(archetype) ? all.timer(LEASE) : -1;
      if (archetype instanceof Archetype.Elastic elastic) {
        Law coldStart = Law.of(elastic.coldStart());
        int timer = all.timer(elastic.timeoutNanos());
        all.elastic[node] = new ElasticSpec(coldStart, elastic.keepWarmNanos(), timer);
      }
    }
    return all;
  }

  private static boolean coalesces(Archetype archetype) {
    return archetype instanceof Archetype.Cache cache
        && cache.renewal().coalesce()
        && cache.store() instanceof Archetype.Store.Keyed;
  }

  /** The timer of one of them, among all timers. */
  int timer(long time) {
    return before + Delays.indexOf(nanos, Math.max(1, time));
  }
}
