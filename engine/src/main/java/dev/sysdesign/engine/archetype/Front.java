package dev.sysdesign.engine.archetype;

import dev.sysdesign.engine.model.Distribution;
import java.util.Optional;

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
 * @param throttles whether a call that finds neither slot nor place counts as throttled
 * @param gate what limits the rate of its calls
 * @param bandwidth bits per second at which a call moves its bytes; 0: in no time
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
    boolean slotsAreConnections,
    boolean throttles,
    Optional<Gate> gate,
    double bandwidth) {
  /** No limit. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  public Front {
    if (instances < 1 || replicas < 0 || replicas >= instances || slots < 1 || queue < 0) {
      throw new IllegalArgumentException("no such station");
    }
  }

  /** One instance that takes any number of calls, and needs no core. */
  public static Front unlimited(Distribution readTime, Distribution writeTime, double errorRate) {
    return new Front(
        1,
        0,
        UNLIMITED,
        UNLIMITED,
        false,
        readTime,
        writeTime,
        0,
        UNLIMITED,
        errorRate,
        false,
        false,
        Optional.empty(),
        0);
  }

  /** The same behind a gate. */
  public Front behind(Gate limit) {
    return with(instances, slots, queue, throttles, Optional.of(limit), bandwidth);
  }

  /** The same with other instances. */
  public Front spread(int count) {
    return with(count, slots, queue, throttles, gate, bandwidth);
  }

  /**
   * The same with so many slots an instance; a call that finds neither slot nor place is throttled.
   */
  public Front throttling(int limit, int places) {
    return with(instances, limit, places, true, gate, bandwidth);
  }

  /** The same with room for so many; one more is rejected. */
  public Front holding(int capacity) {
    return with(instances, capacity, capacity == UNLIMITED ? UNLIMITED : 0, false, gate, bandwidth);
  }

  /** The same with so many more places to wait. */
  public Front ahead(int places) {
    int all = queue > UNLIMITED - places ? UNLIMITED : queue + places;
    return with(instances, slots, all, throttles, gate, bandwidth);
  }

  /** The same, moving the bytes of a call at so many bits per second. */
  public Front moving(double bitsPerSecond) {
    return with(instances, slots, queue, throttles, gate, bitsPerSecond);
  }

  private Front with(
      int count, int limit, int places, boolean throttled, Optional<Gate> at, double bits) {
    return new Front(
        count,
        replicas,
        limit,
        places,
        newestFirst,
        readTime,
        writeTime,
        cpu,
        cores,
        errorRate,
        slotsAreConnections,
        throttled,
        at,
        bits);
  }
}
