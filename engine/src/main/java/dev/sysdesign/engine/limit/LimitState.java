package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Limit;
import java.util.Objects;
import java.util.Optional;

/**
 * A limit, how full it is, and when it would be full.
 *
 * @param calls that ask for it in a second
 * @param capacity how much of it there is at present, on average
 * @param mostCapacity how much there can be, with all that autoscaling may add
 * @param used the share of it in use, 0 to 1; of a limit in parts: of the fullest
 * @param demand what is asked for ÷ what there is, of a limit in parts: of the fullest; NaN where
 *     nobody got any
 * @param refusedShare share of the calls that asked for it and were turned away
 * @param growth by how many calls per second the line in front of it grows
 * @param refusal why calls find no place to wait, where some are turned away
 * @param reach the load at which it is full
 * @param full when it was full
 * @param span how much of it there was in the course of the window, where autoscaling changed it
 */
public record LimitState(
    Limit limit,
    Status status,
    LimitCause cause,
    double calls,
    double capacity,
    double mostCapacity,
    double used,
    double demand,
    double refusedShare,
    double growth,
    Refusal refusal,
    Reach reach,
    Fullness full,
    Optional<Span> span) {
  /** How it is. */
  public enum Status {
    /** All of it is in use, or more is asked for than there is. */
    FULL,
    /** All of it was in use for a time, and not on average. */
    FULL_FOR_A_TIME,
    /** There is room in it on average, and still calls are turned away. */
    TURNS_AWAY,
    /** There is room in it. */
    FREE
  }

  public LimitState {
    Objects.requireNonNull(limit);
    Objects.requireNonNull(status);
    Objects.requireNonNull(cause);
    Objects.requireNonNull(refusal);
    Objects.requireNonNull(reach);
    Objects.requireNonNull(full);
    Objects.requireNonNull(span);
  }

  /** The same with the start of the clock so much earlier. */
  LimitState later(long nanos) {
    return new LimitState(
        limit,
        status,
        cause,
        calls,
        capacity,
        mostCapacity,
        used,
        demand,
        refusedShare,
        growth,
        refusal,
        reach,
        full.later(nanos),
        span);
  }

  public boolean isFull() {
    return status == Status.FULL;
  }
}
