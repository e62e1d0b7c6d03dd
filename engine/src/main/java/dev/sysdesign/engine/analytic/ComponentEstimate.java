package dev.sysdesign.engine.analytic;

import java.util.OptionalDouble;

/**
 * What the formulas say of one component. Times are means in nanoseconds, of calls that succeed;
 * infinite past saturation without a limit on waiting.
 *
 * @param calls per second; of a client: requests
 * @param waiting for a slot and for a core
 * @param own waiting and working
 * @param latency from its door to its answer, what it waits for included; of a client: end to end
 * @param error by how much the published error of the approximations may put the latency off; 0
 *     where every formula on the way is exact for its assumptions
 * @param utilization busy slots ÷ slots, those held while waiting for callees included; empty
 *     without slots
 * @param ownLoad own work ÷ what it can do; empty without a limit
 */
public record ComponentEstimate(
    String component,
    double calls,
    double waiting,
    double own,
    double latency,
    double error,
    OptionalDouble utilization,
    OptionalDouble ownLoad) {}
