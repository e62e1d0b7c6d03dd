package dev.sysdesign.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WorkloadTest {
  /** A small share of a round. Its mean is less exact where much waiting makes times alike. */
  private static final double SHARE = 0.05;

  private static final double BOUND = 0.1;

  @TestFactory
  Stream<DynamicTest> everyContenderFindsTheExactMean() {
    return Stream.of(Workload.all())
        .filter(workload -> !workload.name().contains("x"))
        .flatMap(
            workload ->
                Stream.of(Workload.OURS, "best", "defaults")
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                workload.name() + ", " + who, () -> check(workload, who))));
  }

  private static void check(Workload workload, String who) {
    Round round = workload.contender(who).run(1, workload.seconds() * SHARE);
    assertEquals(workload.exactMillis(), round.meanMillis(), BOUND * workload.exactMillis());
    assertTrue(round.requests() > 10_000, round.requests() + " requests");
    assertEquals(round, Round.of(round.line()));
  }

  @TestFactory
  Stream<DynamicTest> largerYardsticksHaveTheSameMean() {
    return Stream.of(10, 100)
        .map(
            scale ->
                DynamicTest.dynamicTest(
                    "x " + scale,
                    () -> {
                      Round round = new Ours(Systems.w12(scale)).run(1, 0.3);
                      assertEquals(9.38, round.meanMillis(), 0.938);
                    }));
  }
}
