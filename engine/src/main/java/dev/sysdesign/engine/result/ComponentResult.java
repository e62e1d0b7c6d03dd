package dev.sysdesign.engine.result;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happened at one component; for a client: to its requests.
 *
 * @param outcome from arrival at its door to its answer, downstream included
 * @param own the same without downstream calls
 * @param waiting of the calls that got a slot: from arrival to the slot
 * @param utilization busy slots ÷ slots of the instances up, time average; empty without a limit
 * @param ownLoad work offered to it ÷ what it can do (slots or cores, whichever is fuller); above 1
 *     it is past saturation; time waiting for callees is left out; empty without a limit
 * @param cpu busy cores ÷ cores of the instances up; empty when its cores are unlimited
 * @param queueMean calls waiting for a slot, time average
 * @param queueMax most calls waiting at a time, over all instances
 * @param inside calls inside (waiting and in service), time average: L of Little's law
 * @param hitRatio hits ÷ reads of a cache; empty elsewhere
 * @param staleReads stale reads ÷ reads of a store with replicas, or of one that is a replica;
 *     empty elsewhere
 * @param instancesUp instances up, time average
 * @param wasted calls that it finished for a caller that had left
 * @param times where the time of its calls went
 * @param little the two sides of Little's identity
 * @param coreWait waiting for a core; empty when its cores are unlimited
 * @param parts what there was of it in the parts of the window
 */
public record ComponentResult(
    String name,
    String type,
    int instances,
    Outcome outcome,
    Latency own,
    Latency waiting,
    OptionalDouble utilization,
    OptionalDouble ownLoad,
    OptionalDouble cpu,
    double queueMean,
    long queueMax,
    double inside,
    OptionalDouble hitRatio,
    OptionalDouble staleReads,
    double instancesUp,
    long wasted,
    Times times,
    Little little,
    Optional<CoreWait> coreWait,
    PartsOfWindow parts) {
  public ComponentResult {
    Objects.requireNonNull(coreWait);
    Objects.requireNonNull(parts);
  }

  /**
   * How full it was: the fuller of its slots and its cores, time average. A service whose calls
   * leave their slots soon may be short of cores all the same. Empty without a limit.
   */
  public OptionalDouble fullest() {
    if (utilization.isEmpty() || cpu.isEmpty()) {
      return utilization.isEmpty() ? cpu : utilization;
    }
    return OptionalDouble.of(Math.max(utilization.getAsDouble(), cpu.getAsDouble()));
  }

  /** Total time of all its calls in the measured window, in nanoseconds, by what they did. */
  public record Times(double waiting, double computing, double downstream) {}

  /**
   * Little's law as an identity over the measured window.
   *
   * @param area ∫ N(t) dt in call-nanoseconds
   * @param inside Σ time spent inside by all calls in call-nanoseconds, those still inside at the
   *     end counted up to it
   */
  public record Little(double area, double inside) {}
}
