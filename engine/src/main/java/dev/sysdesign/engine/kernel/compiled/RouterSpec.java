package dev.sysdesign.engine.kernel.compiled;

/**
 * Where a router can send calls.
 *
 * @param choice ordinal of {@link dev.sysdesign.engine.archetype.Archetype.Choice}
 * @param tables by class
 * @param targetInstance the distinct instances it watches
 */
public record RouterSpec(
    int choice,
    RoutingTable[] tables,
    int[] targetInstance,
    int firstTarget,
    long checkInterval,
    long checkTimeout,
    int unhealthy,
    int healthy) {}
