package dev.sysdesign.engine.archetype;

import dev.sysdesign.engine.model.Distribution;

/**
 * The station at a component's door: its instances, each with slots, a queue and cores.
 *
 * @param instances all instances, at least 1
 * @param replicas how many of them, the last ones, answer reads only; reads go to them alone
 * @param slots calls inside one instance at a time; {@link #UNLIMITED} for no limit
 * @param queue calls that wait for a slot of one instance; {@link #UNLIMITED} for no limit
 * @param newestFirst whether the newest waiting call is served first
 * @param readTime work of a read
 * @param writeTime work of a write
 * @param cpu share of the work that needs a core, 0 to 1; it comes first
 * @param cores cores of one instance; {@link #UNLIMITED} for no limit
 * @param errorRate share of its calls that fail after their work, 0 to 1
 * @param slotsAreConnections whether people call the slots connections
 */
public record Front(
    int instances,
    int replicas,
    int slots,
    int queue,
    boolean newestFirst,
    Distribution readTime,
    Distribution writeTime,
    double cpu,
    int cores,
    double errorRate,
    boolean slotsAreConnections) {
  /** No limit. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  public Front {
    if (instances < 1 || replicas < 0 || replicas >= instances || slots < 1 || queue < 0) {
      throw new IllegalArgumentException("no such station");
    }
  }
}
