package dev.sysdesign.engine.kernel.compiled;

/**
 * A broker.
 *
 * @param timer the ring of its visibility, among all timers
 * @param retention nanoseconds; 0: for ever
 * @param maxReceive deliveries at most; 0: no limit
 * @param deadLetter the node that dead letters go to, or -1
 * @param groups whether every consumer gets every message
 * @param ordered whether a lane has one message in flight at a time
 * @param lanes for the same consumers
 * @param choice by class
 */
public record BufferSpec(
    int timer,
    long retention,
    int maxReceive,
    int deadLetter,
    boolean groups,
    boolean ordered,
    int lanes,
    LaneChoice[] choice) {}
