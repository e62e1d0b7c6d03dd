package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.Systems.CALLER_SLOTS;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What late messages do, against theory. */
class LatencyInjectionTest {
  private static final Target EDGE = new Target.OfEdge("api", "store");
  private static final int AT = 30;
  private static final int UNTIL = 90;

  /** What an added time raises the share of the caller's slots in use by: λ·add ÷ slots. */
  private static double raised(double add) {
    return LAMBDA * add / CALLER_SLOTS;
  }

  /** In a second there are 400 requests; the p50 of each second is that of the calm run and add. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void raisesEveryPercentileByWhatIsAdded(long seed) {
    SimulationResult calm = Trial.steady(Systems.pair().measuredFor(120, seed));
    SimulationResult hit = on(EDGE, seed, "add", time(0.2), "jitter", time(0));
    for (int i = AT + 2; i < UNTIL; i++) {
      double before = calm.timeline().p50().at(i);
      double slack = 0.008 * 0.2e9 + 0.1 * before;
      assertEquals(before + 0.2e9, hit.timeline().p50().at(i), slack, "p50 in second " + i);
      double tail = calm.timeline().p99().at(i);
      assertEquals(tail + 0.2e9, hit.timeline().p99().at(i), 0.4 * tail, "p99 in second " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsWhatTheCallerHasInFlightLonger(long seed) {
    double before = LAMBDA * (0.002 + Systems.STORE + 0.0005) / CALLER_SLOTS;
    Series slots = slots(on(EDGE, seed));
    Course.of(slots, 0, AT).assertIs(before, "before");
    Course.of(slots, AT + 2, UNTIL).assertIs(before + raised(0.2), "during");
    Course.of(slots, UNTIL + 2, 120).assertIs(before, "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void hitsTheShareOfTheCallsItIsGiven(long seed) {
    double before = LAMBDA * (0.002 + Systems.STORE + 0.0005) / CALLER_SLOTS;
    Series slots = slots(on(EDGE, seed, "percent", share(0.25)));
    Course.of(slots, AT + 2, UNTIL).assertIs(before + raised(0.25 * 0.2), "during");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void hitsAComponentOnEveryEdgeToIt(long seed) {
    Object[] late = {"add", time(0.1), "jitter", time(0.1)};
    Course.of(slots(on(new Target.OfComponent("store"), seed, late)), AT + 2, UNTIL)
        .assertIs(LAMBDA * (0.0075 + 0.1) / CALLER_SLOTS, "during");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void timesEveryCallOutOnceItIsLongerThanTheCallerWaits(long seed) {
    SimulationResult hit = on(EDGE, seed, "add", time(0.6), "jitter", time(0));
    assertEquals(1, Course.mean(hit.timeline().errorRate(), AT + 2, UNTIL), "during");
    assertEquals(0, Course.mean(hit.timeline().errorRate(), UNTIL + 2, 120), "after");
    Course.of(slots(hit), AT + 2, UNTIL)
        .assertIs(LAMBDA * (0.002 + Systems.TIMEOUT) / CALLER_SLOTS, "waits for its timeout");
  }

  private static Series slots(SimulationResult result) {
    return Course.component(result, "api").utilization();
  }

  private static SimulationResult on(Target where, long seed, Object... parameters) {
    Properties given = SmallSystem.properties(parameters);
    return Trial.under(
        Systems.pair().measuredFor(120, seed),
        Trial.injection("latency-injection", where, AT, UNTIL - AT, given));
  }
}
