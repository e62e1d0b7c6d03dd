package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.LimitUse;
import java.util.Optional;

/**
 * How much of a limit there was in the course of a window in which autoscaling changed it.
 *
 * @param least the least at a time
 * @param most the most at a time
 */
public record Span(double least, double most) {
  /**
   * Instances of a component that were up; none where their number did not change, where all were
   * down at a time, or where nobody knows.
   */
  public static Optional<Span> instances(ComponentResult component) {
    int least = component.parts().fewest();
    int most = component.parts().most();
    return least > 0 && least < most ? Optional.of(new Span(least, most)) : Optional.empty();
  }

  /** So many instances' worth of a limit. */
  Span of(LimitUse use, ComponentResult component) {
    double each = Math.rint(use.capacity() / component.instancesUp());
    return new Span(least * each, most * each);
  }
}
