package dev.sysdesign.engine.result;

import dev.sysdesign.engine.model.Edge;
import java.util.List;
import java.util.Optional;

/**
 * What a caller saw on one edge.
 *
 * @param outcome from the first attempt to the answer; what a cache is told (to keep or to drop an
 *     entry) counts, and has no latency, since nobody waits for it
 * @param attempts attempts sent; above {@code outcome.counts().offered()} by the retries, below it
 *     where callers of a name wait for the answer to another one's look-up
 * @param requestBytes bytes sent by the caller in the measured window
 * @param responseBytes bytes answered by the callee in the measured window
 * @param crossZoneShare share of the attempts that crossed from one zone into another
 * @param pool the connections of its callers; empty where they have no pool
 * @param calls the attempts by request class and kind, in the order of the classes
 */
public record EdgeResult(
    Edge edge,
    Outcome outcome,
    long attempts,
    double requestBytes,
    double responseBytes,
    double crossZoneShare,
    Optional<Pool> pool,
    List<ClassCalls> calls) {
  public EdgeResult {
    calls = List.copyOf(calls);
  }

  /** What a caller without a pool saw. */
  public EdgeResult(
      Edge edge,
      Outcome outcome,
      long attempts,
      double requestBytes,
      double responseBytes,
      double crossZoneShare) {
    this(
        edge,
        outcome,
        attempts,
        requestBytes,
        responseBytes,
        crossZoneShare,
        Optional.empty(),
        List.of());
  }

  /**
   * The pools of all instances of the caller.
   *
   * @param connections of all of them
   * @param utilization connections in use ÷ connections, time average
   * @param ownLoad connections that calls asked for ÷ connections; above 1 past saturation
   */
  public record Pool(long connections, double utilization, double ownLoad) {}
}
