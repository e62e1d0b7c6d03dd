package dev.sysdesign.engine.result;

import java.util.OptionalLong;

/**
 * When a limit was full, by the intervals of the time line.
 *
 * @param sinceNanos from the end of the warm-up to the first of several full intervals in a row;
 *     empty where there are none, or where the time line does not show it
 * @param nanos length of all full intervals together
 */
public record Fullness(OptionalLong sinceNanos, long nanos) {
  /** It was not, or nobody knows. */
  public static final Fullness NEVER = new Fullness(OptionalLong.empty(), 0);

  /** The same on a clock that started so much earlier. */
  public Fullness later(long nanosEarlier) {
    return sinceNanos.isEmpty()
        ? this
        : new Fullness(OptionalLong.of(sinceNanos.getAsLong() + nanosEarlier), nanos);
  }
}
