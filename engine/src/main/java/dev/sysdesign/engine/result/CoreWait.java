package dev.sysdesign.engine.result;

import java.util.Objects;

/**
 * Waiting for a core: calls that have a slot and would compute, on a component whose cores are
 * limited. It is no part of the queue for a slot.
 *
 * @param mean calls that wait, time average, over all instances; where calls share the cores: those
 *     beyond the number of cores
 * @param max most calls that waited at a time, over all instances
 * @param time how long the calls that got a core had waited for it, in nanoseconds, 0 for those
 *     that found one free; where calls share the cores: by how much longer they computed than on a
 *     core of their own
 */
public record CoreWait(double mean, long max, Latency time) {
  public CoreWait {
    Objects.requireNonNull(time);
  }
}
