package dev.sysdesign.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.limit.LimitCause;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.LimitState.Status;
import dev.sysdesign.engine.limit.Reach;
import dev.sysdesign.engine.limit.Refusal;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class LimitWordsTest {
  private static final LimitCause OWN = new LimitCause.OwnWork();

  private static LimitState state(
      Limit limit, Status status, LimitCause cause, double capacity, double demand, Reach reach) {
    return new LimitState(
        limit,
        status,
        cause,
        100,
        capacity,
        capacity,
        Math.min(1, demand),
        demand,
        0,
        0,
        Refusal.PLACES,
        reach,
        Fullness.NEVER,
        Optional.empty());
  }

  private static LimitState free(LimitKind kind, double capacity, double demand) {
    return state(
        Limit.of(kind, "orders"), Status.FREE, OWN, capacity, demand, new Reach(1 / demand, false));
  }

  @Test
  void saysHowMuchMoreLoadFits() {
    assertEquals(
        "The bottleneck is 'orders': its own work fills 62 % of its 8 cores; full at 1.6 times this"
            + " load.",
        LimitWords.sentence(free(LimitKind.CORES, 8, 0.62)));
  }

  @Test
  void speaksOfAnOnlySlotAsOne() {
    assertEquals(
        "its own work fills 80 % of its only slot",
        LimitWords.reason(free(LimitKind.SLOTS, 1, 0.8)));
  }

  @Test
  void speaksOfARateAsCallsThatMayPass() {
    assertEquals(
        "The bottleneck is 'orders': its calls are 80 % of the 100 that may pass in a second; full"
            + " at 1.2 times this load.",
        LimitWords.sentence(free(LimitKind.RATE, 100, 0.8)));
  }

  @Test
  void saysThatNoLimitIsNearWhereNoneIs() {
    assertEquals(
        "No limit is near; 'orders' comes nearest: its own work fills 1 % of its 8 cores.",
        LimitWords.sentence(free(LimitKind.CORES, 8, 0.01)));
  }

  @Test
  void saysForWhomSlotsAreHeld() {
    LimitCause held = new LimitCause.HeldBy(Optional.of("slow"));
    Limit slots = Limit.of(LimitKind.SLOTS, "api");

    assertEquals(
        "The bottleneck is 'api': calls that wait for 'slow' fill 75 % of its 200 slots; full at"
            + " 1.3 times this load.",
        LimitWords.sentence(state(slots, Status.FREE, held, 200, 0.75, new Reach(1.333, false))));
    assertEquals(
        "The 200 slots of 'api' are full: the calls need 1.5 times as many, most of them to wait for"
            + " 'slow'; full at 0.66 times this load.",
        LimitWords.sentence(state(slots, Status.FULL, held, 200, 1.5, new Reach(0.667, false))));
  }

  /** It is no room that fills up: what is turned away there has its reason behind it. */
  @Test
  void saysOfABreakerThatItIsOpen() {
    LimitState open =
        new LimitState(
            new Limit(LimitKind.BREAKER, "u", "app"),
            Status.TURNS_AWAY,
            OWN,
            100,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            0.97,
            Double.NaN,
            0.97,
            0,
            Refusal.PLACES,
            Reach.NEVER,
            Fullness.NEVER,
            Optional.empty());

    assertEquals(
        "The breaker of 'u -> app' turns away 97 % of its calls while it is open.",
        LimitWords.sentence(open));
  }

  @Test
  void namesTheOnePartThatIsFull() {
    LimitCause hot = new LimitCause.HotPart(OptionalInt.of(3), 10, 2.75);

    assertEquals(
        "One of the 10 partitions of 't' is full: it gets 1.37 times the reads that may pass, 2.75"
            + " times the mean of all; full at 0.73 times this load.",
        LimitWords.sentence(
            state(
                Limit.of(LimitKind.READS, "t"),
                Status.FULL,
                hot,
                2_000,
                1.37,
                new Reach(0.73, false))));
  }

  @Test
  void saysThatCallsWaitForTheLock() {
    LimitCause lock = new LimitCause.WaitForLock();
    Limit connections = Limit.of(LimitKind.CONNECTIONS, "db");

    assertEquals(
        "The 20 connections of 'db' are full: the calls need 1.48 times as many, most of them to"
            + " wait for the lock; full at 0.67 times this load, or sooner.",
        LimitWords.sentence(
            state(connections, Status.FULL, lock, 20, 1.48, new Reach(0.674, false))));
    assertEquals(
        "calls that wait for the lock fill 75 % of its 20 connections",
        LimitWords.reason(
            state(connections, Status.FREE, lock, 20, 0.75, new Reach(1.333, false))));
  }

  @Test
  void saysTwoDigitsOfASmallLoad() {
    assertEquals("0.017", LimitWords.times(0.0173));
    assertEquals("less than 0.01", LimitWords.times(0.0099));
  }
}
