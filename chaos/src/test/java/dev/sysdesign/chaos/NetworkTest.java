package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.bandwidth;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.SmallSystem.word;
import static dev.sysdesign.chaos.Systems.CALLER_SLOTS;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static dev.sysdesign.chaos.Systems.STORE;
import static dev.sysdesign.chaos.Systems.TIMEOUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What trouble of the network does, against theory. */
class NetworkTest {
  private static final Target EDGE = new Target.OfEdge("api", "store");
  private static final int AT = 30;
  private static final int UNTIL = 210;
  private static final int END = 240;

  /**
   * What the caller has in service and in flight, in seconds a call: two hops, and its own work.
   */
  private static final double OWN = 0.002;

  private static final double CALL = STORE + 0.0005;

  /** Losses in a row wait rto, 3 rto, 7 rto …: rto·p/(1 − 2p) on average, to first order rto·p. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void lossCostsTheTimesOfResending(long seed) {
    double loss = 0.05;
    SimulationResult hit = on(EDGE, "packet-loss", seed, "loss", share(loss), "rto", time(0.02));
    double resent = 0.02 * loss / (1 - 2 * loss);
    Course.of(slots(hit), AT, UNTIL)
        .assertIs(LAMBDA * (OWN + CALL + resent) / CALLER_SLOTS, "mean");
    for (int i = AT + 1; i < UNTIL; i++) {
      assertTrue(hit.timeline().p99().at(i) >= 0.02e9, "p99 is at least rto");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBlackHoleHoldsEveryCallerForItsTimeout(long seed) {
    SimulationResult hit = on(EDGE, "network-partition", seed);
    assertEquals(1, Course.mean(hit.timeline().errorRate(), AT + 1, UNTIL), "during");
    Course.of(slots(hit), AT + 1, UNTIL).assertIs(LAMBDA * (OWN + TIMEOUT) / CALLER_SLOTS, "held");
    assertEquals(0, Course.mean(hit.timeline().errorRate(), UNTIL + 1, END), "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aRejectionFailsInOneRoundTrip(long seed) {
    SimulationResult hit = on(EDGE, "network-partition", seed, "mode", word("reject"));
    assertEquals(1, Course.mean(hit.timeline().errorRate(), AT + 1, UNTIL), "during");
    Course.of(slots(hit), AT, UNTIL).assertIs(LAMBDA * (OWN + 0.0005) / CALLER_SLOTS, "round trip");
  }

  /** The work is done and nobody hears of it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCutOfTheAnswersLeavesTheStoreItsWork(long seed) {
    SimulationResult hit = on(EDGE, "network-partition", seed, "direction", word("backward"));
    assertEquals(1, Course.mean(hit.timeline().errorRate(), AT + 1, UNTIL), "during");
    Course.of(Course.component(hit, "store").arrivals(), AT, UNTIL).assertIs(LAMBDA, "arrivals");
    SimulationResult forward = on(EDGE, "network-partition", seed, "direction", word("forward"));
    assertEquals(0, Course.mean(Course.component(forward, "store").arrivals(), AT + 1, UNTIL));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void zonesThatAreCutOffFailTheShareThatCrosses(long seed) {
    Target link = new Target.OfLink(Target.Place.ZONE, "us-east-1a", "us-east-1b");
    SimulationResult hit =
        Trial.under(
            Systems.zones().measuredFor(END, seed),
            Trial.injection(
                "network-partition",
                link,
                AT,
                UNTIL - AT,
                SmallSystem.properties("percent", share(0.5))));
    Course.of(hit.timeline().errorRate(), AT + 1, UNTIL).assertIs(0.5, "half of the calls");
  }

  /**
   * 500 B out and 2 kB back, one message after the other: a queue M/D/1 at ρ = 0.64 for answers.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aNarrowLinkTakesTheTimeOfTheBytesAndOfThoseBefore(long seed) {
    SimulationResult hit = on(EDGE, "bandwidth-limit", seed, "bandwidth", bandwidth(10e6));
    double request = 500 * 8 / 10e6;
    double answer = 2_000 * 8 / 10e6;
    double waits = queue(request) + queue(answer);
    Course.of(slots(hit), AT, UNTIL)
        .assertIs(LAMBDA * (OWN + CALL + request + answer + waits) / CALLER_SLOTS, "mean");
  }

  /** The mean wait of M/D/1 (Pollaczek and Khinchine). */
  private static double queue(double service) {
    double rho = LAMBDA * service;
    return rho * service / (2 * (1 - rho));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aLinkIsFullWhereTheBytesAreMoreThanItCarries(long seed) {
    SimulationResult hit = on(EDGE, "bandwidth-limit", seed, "bandwidth", bandwidth(0.8e6));
    Course.of(Course.component(hit, "store").arrivals(), AT, UNTIL)
        .assertIs(0.8e6 / 8 / 500, "rate of the requests");
    assertEquals(0, Course.mean(hit.timeline().errorRate(), UNTIL + 2, END), "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void resetsFailTheirShareAtOnceAndLeaveTheOthersAlone(long seed) {
    SimulationResult calm = Trial.steady(Systems.pair().measuredFor(END, seed));
    SimulationResult hit = on(EDGE, "connection-reset", seed, "percent", share(0.2));
    Course.of(hit.timeline().errorRate(), AT, UNTIL).assertIs(0.2, "errors");
    Course before = Course.of(calm.timeline().p50(), AT, UNTIL);
    assertEquals(
        before.mean(), Course.mean(hit.timeline().p50(), AT, UNTIL), 0.03 * before.mean(), "p50");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void callsThatHangHoldTheirCallersForTheTimeout(long seed) {
    for (Target where : new Target[] {EDGE, new Target.OfComponent("store")}) {
      SimulationResult hit = on(where, "hang", seed, "percent", share(0.1));
      Course.of(hit.timeline().errorRate(), AT + 1, UNTIL).assertIs(0.1, "errors");
      Course.of(slots(hit), AT + 1, UNTIL)
          .assertIs(LAMBDA * (OWN + 0.9 * CALL + 0.1 * TIMEOUT) / CALLER_SLOTS, "slots");
    }
  }

  /** Who knows the name goes on for its 4 s; then every look-up fails. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void namesFailOnceTheAnswersAreOld(long seed) {
    for (String mode : new String[] {"nxdomain", "timeout"}) {
      SimulationResult hit =
          Trial.under(
              Systems.named().measuredFor(END, seed),
              Trial.injection("dns-failure", "names", AT, UNTIL - AT, "mode", word(mode)));
      Series errors = hit.timeline().errorRate();
      assertEquals(0, Course.mean(errors, 0, AT), "before");
      assertEquals(1, Course.mean(errors, AT + 5, UNTIL), "once the answers are old");
      assertEquals(0, Course.mean(errors, UNTIL + 1, END), "after");
    }
  }

  /** One answer does not serve everybody: half of the caches before the name get none. */
  @Test
  void aNameThatFailsForSomeFailsForTheirShareOfTheUsers() {
    for (String mode : List.of("nxdomain", "timeout")) {
      SimulationResult hit =
          Trial.under(
              Systems.named().measuredFor(END, 1),
              Trial.injection(
                  "dns-failure",
                  "names",
                  AT,
                  UNTIL - AT,
                  "mode",
                  word(mode),
                  "percent",
                  share(0.5)));
      Series errors = hit.timeline().errorRate();
      assertEquals(0, Course.mean(errors, 0, AT), "before");
      assertEquals(0.5, Course.mean(errors, AT + 10, UNTIL), 0.05, mode);
      assertEquals(0, Course.mean(errors, UNTIL + 1, END), "after");
    }
  }

  private static Series slots(SimulationResult result) {
    return Course.component(result, "api").utilization();
  }

  private static SimulationResult on(Target where, String chaos, long seed, Object... parameters) {
    return Trial.under(
        Systems.pair().measuredFor(END, seed),
        Trial.injection(chaos, where, AT, UNTIL - AT, SmallSystem.properties(parameters)));
  }
}
