package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import java.util.Set;

/**
 * The calls of a component that were begun, whether they failed then or not: what a function is
 * billed for.
 *
 * @param share of the calls that were sent to it, 0 to 1
 * @param meanNanos time of one of them in nanoseconds, without waiting to be begun
 */
public record Executions(Quantity share, Quantity meanNanos) {
  private static final Set<Cause> TURNED_AWAY =
      Set.of(Cause.REJECTED, Cause.THROTTLED, Cause.REFUSED);

  /** Those that a run measured. */
  public static Executions of(ComponentResult result) {
    Outcome outcome = result.outcome();
    double ended = (double) outcome.latency().count() + outcome.failureLatency().count();
    double begun = Math.min(ended, result.waiting().count());
    boolean turnsAway = outcome.errors().keySet().stream().anyMatch(TURNED_AWAY::contains);
    double share = turnsAway && ended > 0 ? begun / ended : 1;
    double nanos =
        nanos(outcome.latency()) + nanos(outcome.failureLatency()) - nanos(result.waiting());
    double executed = share * ended;
    return new Executions(
        Quantity.measured(share),
        Quantity.measured(executed == 0 ? 0 : Math.max(0, nanos) / executed));
  }

  private static double nanos(Latency latency) {
    return latency.isEmpty() ? 0 : latency.count() * latency.mean();
  }

  /** Whether none was turned away. */
  public boolean isAll() {
    return share.compareTo(Quantity.ONE) == 0;
  }
}
