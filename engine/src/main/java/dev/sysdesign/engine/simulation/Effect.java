package dev.sysdesign.engine.simulation;

/**
 * A cause that can be imposed on a running system. Several may hold at once on the same target;
 * each undoes exactly what it did when it ends.
 */
public sealed interface Effect permits DataEffect, InstanceEffect, NetworkEffect, TrafficEffect {
  /**
   * A share of something.
   *
   * @throws IllegalArgumentException where it is not from 0 to 1
   */
  static double share(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share must be 0 to 1, was " + share);
    }
    return share;
  }
}
