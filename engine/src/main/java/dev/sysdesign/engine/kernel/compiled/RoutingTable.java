package dev.sysdesign.engine.kernel.compiled;

/**
 * The candidates of a router for one class.
 *
 * @param groupShare cumulative share of each group of candidates; one group unless guards split the
 *     traffic by shares
 * @param groupStart where each group begins, and the end
 * @param groupWeight of each group
 * @param firstGroup number of its first group among those of all tables
 * @param edge of each candidate
 * @param instance of each candidate
 * @param target index of each candidate among all watched instances of all routers
 */
public record RoutingTable(
    double[] groupShare,
    int[] groupStart,
    double[] groupWeight,
    int firstGroup,
    int[] edge,
    int[] instance,
    int[] target,
    int id) {}
