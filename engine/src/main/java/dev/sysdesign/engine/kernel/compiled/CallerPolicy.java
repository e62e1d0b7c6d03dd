package dev.sysdesign.engine.kernel.compiled;

/**
 * What each instance of the callers does about trouble on an edge. Every instance has a channel for
 * each such edge: its pool, breaker and budget.
 *
 * @param firstChannel the channel of instance {@code firstCaller}; those of the next follow
 * @param anyone whether instances of any node call along the edge: behind caches and names
 * @param pool connections of a channel; 0: no pool
 * @param poolTimer how long an attempt waits for one
 * @param budget share of the calls that may be retried; negative: no budget
 * @param hedgeTimer after how long a second attempt is sent; -1: never
 */
public record CallerPolicy(
    int firstChannel,
    int firstCaller,
    boolean anyone,
    int pool,
    int poolTimer,
    BreakerSpec breaker,
    double budget,
    int hedgeTimer) {
  public int channel(int callerInstance) {
    return firstChannel + callerInstance - firstCaller;
  }

  public int caller(int channel) {
    return channel - firstChannel + firstCaller;
  }
}
