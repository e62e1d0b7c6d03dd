package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.Systems.CALLER_SLOTS;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static dev.sysdesign.chaos.Systems.STORE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What larger messages do, against theory. */
class PayloadInflationTest {
  private static final Target EDGE = new Target.OfEdge("api", "store");
  private static final int AT = 30;
  private static final int UNTIL = 210;
  private static final int END = 240;

  /** Ten times 500 B out and 2 kB back over 100 Mbps, one message after the other: M/D/1. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void transfersTakeTenTimesAsLongOnceMessagesAreTenTimesAsLarge(long seed) {
    for (Target where : new Target[] {EDGE, new Target.OfComponent("users")}) {
      SimulationResult hit = on(where, seed, 1);
      Course.of(Course.component(hit, "api").utilization(), AT + 1, UNTIL)
          .assertIs(slots(10), "during");
      Course.of(Course.component(hit, "api").utilization(), 0, AT).assertIs(slots(1), "before");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theBytesOfTheEdgeGrowByTheFactorWhileItLasts(long seed) {
    double grown = 1 + 9 * 0.5 * (UNTIL - AT) / END;
    EdgeResult edge = edge(on(EDGE, seed, 0.5), "store");
    assertEquals(500 * grown, edge.requestBytes() / edge.attempts(), 10 * grown, "requests");
    double answers = edge.outcome().counts().completed();
    assertEquals(2_000 * grown, edge.responseBytes() / answers, 40 * grown, "answers");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anEdgeLeavesOthersAloneAndAClientDoesNot(long seed) {
    EdgeResult other = edge(on(EDGE, seed, 1), "api");
    assertEquals(500, other.requestBytes() / other.attempts(), 1e-9);
    EdgeResult own = edge(on(new Target.OfComponent("users"), seed, 1), "api");
    double grown = 1 + 9.0 * (UNTIL - AT) / END;
    assertEquals(500 * grown, own.requestBytes() / own.attempts(), 10 * grown);
  }

  /** Share of the caller's slots in use: its own work and two hops, the store's, two transfers. */
  private static double slots(double factor) {
    double request = factor * 500 * 8 / 100e6;
    double answer = factor * 2_000 * 8 / 100e6;
    double call = 0.002 + STORE + 0.0005;
    return LAMBDA * (call + request + wait(request) + answer + wait(answer)) / CALLER_SLOTS;
  }

  /** The mean wait of M/D/1 (Pollaczek and Khinchine). */
  private static double wait(double service) {
    double rho = LAMBDA * service;
    return rho * service / (2 * (1 - rho));
  }

  private static EdgeResult edge(SimulationResult result, String to) {
    return result.edges().stream().filter(e -> e.edge().to().equals(to)).findFirst().orElseThrow();
  }

  private static SimulationResult on(Target where, long seed, double percent) {
    return Trial.under(
        Systems.narrow().measuredFor(END, seed),
        Trial.injection(
            "payload-inflation",
            where,
            AT,
            UNTIL - AT,
            SmallSystem.properties("percent", share(percent))));
  }
}
