package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.random.Law;

/**
 * A node that makes an environment for each call in flight.
 *
 * @param timer the ring of its longest run, among all timers
 */
public record ElasticSpec(Law coldStart, long keepWarm, int timer) {}
